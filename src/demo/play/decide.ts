import type { FileAnswer, Locked, Proposal, SelectResult, VerifyResult } from './answers.ts'
import type { Stage } from './stage.ts'

/** What the officers print, sign on paper and scan stands in for the signed decree: its own draft annex as a file. */
const pdf = 'application/pdf'

/** July: the draw. The lot is the demo's own and stands in the berita acara like any other. */
export async function selectPeople(
  { plan, on, sit, report }: Stage,
  programmeId: string,
  verified: VerifyResult,
): Promise<SelectResult> {
  on(plan.days.select)
  const officer = await sit('petugas', 'lead-agency-officer')
  return officer.job<SelectResult>(
    '/selection/select',
    { programmeId, verificationId: verified.runId, seed: 'undian demo Bombana 2025' },
    (done, total) => report('Seleksi', done, total),
  )
}

/** August: an officer proposes the list, the head of the agency locks it. */
export async function lockByTwo({ plan, on, sit, report }: Stage, runId: string): Promise<Locked['output']> {
  report('Kunci daftar dan keputusan', 0, 3)
  on(plan.days.lock)
  const proposer = await sit('petugas', 'lead-agency-officer')
  const { proposalId } = await proposer.post<Proposal>('/selection/lock/propose', { runId })
  const head = await sit('kadis', 'lead-agency-head')
  const { output } = await head.post<Locked>(`/proposals/${proposalId}/decide`, { decision: 'approved' })
  report('Kunci daftar dan keputusan', 1, 3)
  return output
}

/** September: the papers, and the number that Bagian Hukum gave after the Bupati had signed. */
export async function recordDecree(
  { plan, on, sit, report }: Stage,
  { listId, code }: Locked['output'],
): Promise<void> {
  on(plan.days.decree)
  const officer = await sit('petugas', 'lead-agency-officer')
  await officer.post(`/selection/lists/${listId}/submit`, { listId })
  // Printed for the signature: afterwards it is taken again by two people only.
  const bytes = new Uint8Array(await officer.download(`/selection/lists/${listId}/annex?annex=II&format=pdf`))
  await officer.post(`/selection/lists/${listId}/signature`, { listId, signedOn: plan.days.decree })
  const { digest } = await officer.send<FileAnswer>('/selection/signed-file', { listId }, [
    { name: 'keputusan-demo.pdf', type: pdf, bytes },
  ])
  await officer.post(`/selection/lists/${listId}/decree`, {
    listId,
    number: 'Contoh/2025',
    date: plan.days.decree,
    title: 'Penetapan Penerima Bantuan Iuran Jaminan Sosial Ketenagakerjaan bagi Pekerja Rentan',
    signatory: 'Bupati Bombana',
    fileDigest: digest,
    code,
  })
  report('Kunci daftar dan keputusan', 3, 3)
}
