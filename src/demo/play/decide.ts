import type { FileAnswer, Locked, Proposal, SelectResult, VerifyResult } from './answers.ts'
import type { Stage } from './stage.ts'

/** What the officers print, sign on paper and scan stands in for the signed decree: its own draft annex as a file. */
const pdf = 'application/pdf'

/**
 * July to September: the draw, the lock by two people, the papers, and the number that Bagian Hukum gave after the
 * Bupati had signed. The lot is the demo's own and stands in the berita acara like any other.
 */
export async function selectAndDecide(
  { plan, on, sit, report }: Stage,
  programmeId: string,
  verified: VerifyResult,
): Promise<string> {
  on(plan.days.select)
  const officer = await sit('petugas', 'lead-agency-officer')
  const { runId } = await officer.job<SelectResult>(
    '/selection/select',
    { programmeId, verificationId: verified.runId, seed: 'undian demo Bombana 2025' },
    (done, total) => report('Seleksi', done, total),
  )
  report('Kunci daftar dan keputusan', 0, 3)
  on(plan.days.lock)
  const proposer = await sit('petugas', 'lead-agency-officer')
  const { proposalId } = await proposer.post<Proposal>('/selection/lock/propose', { runId })
  const head = await sit('kadis', 'lead-agency-head')
  const { output } = await head.post<Locked>('/selection/lock/decide', { proposalId, decision: 'approved' })
  report('Kunci daftar dan keputusan', 1, 3)
  await recordDecree({ plan, on, sit }, output)
  report('Kunci daftar dan keputusan', 3, 3)
  return output.listId
}

async function recordDecree(
  { plan, on, sit }: Pick<Stage, 'plan' | 'on' | 'sit'>,
  { listId, code }: Locked['output'],
): Promise<void> {
  on(plan.days.decree)
  const officer = await sit('petugas', 'lead-agency-officer')
  await officer.post(`/selection/lists/${listId}/submit`, { listId })
  await officer.post(`/selection/lists/${listId}/signature`, { listId, signedOn: plan.days.decree })
  const bytes = new Uint8Array(await officer.download(`/selection/lists/${listId}/annex?annex=II&format=pdf`))
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
}
