import { villageListBytes, type Submission } from '../generate/index.ts'
import type { PreviewAnswer, ReceiveAnswer } from './answers.ts'
import { DemoRefused, type Attachment, type Clerk } from './clerk.ts'
import { usernameOf } from './staff.ts'
import type { Stage } from './stage.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * March to June: the lists arrive. One desa sends its own; the others reach their kecamatan by WhatsApp, which
 * enters them atas nama desa with the file attached, and passes them on. At the end the agency receives them.
 */
export async function collectLists(stage: Stage, programmeId: string): Promise<void> {
  const { bombana, on, sit, report } = stage
  // A small population leaves some desa without a name to write down.
  const sent = bombana.submissions.filter(({ rows }) => rows.length > 0)
  let done = 0
  for (const { kecamatan, submissions } of byKecamatan(sent)) {
    on(lastDay(submissions))
    const verifier = await sit(usernameOf(kecamatan), 'kecamatan-verifier')
    const operator = submissions.some(({ desa }) => desa.code === operatedDesa(bombana.submissions))
      ? await sit('desa', 'desa-operator')
      : undefined
    for (const submission of submissions) {
      const own = operator && submission.desa.code === operatedDesa(bombana.submissions) ? operator : undefined
      const { listId } = await uploadList(own ?? verifier, programmeId, submission)
      // What the kecamatan enters atas nama desa counts as sent; the desa's own list is sent by the desa.
      if (own && submission.isLast) await own.post(`/nominations/lists/${listId}/send`, { listId })
      report('Daftar desa', ++done, sent.length)
    }
    await verifier.post('/nominations/pass-on', { programmeId, area: kecamatan })
  }
  await receiveAll(stage, programmeId)
}

/** The desa of the demo's village operator: the first of the kabupaten. */
export const operatedDesa = (submissions: readonly Submission[]): string => submissions[0]!.desa.code

async function uploadList(clerk: Clerk, programmeId: string, submission: Submission): Promise<ReceiveAnswer> {
  const { desa, fileName } = submission
  const bytes = new Uint8Array(await villageListBytes(submission))
  const file: Attachment = { name: fileName, type: workbook, bytes }
  const { files } = await clerk.send<PreviewAnswer>('/nominations/preview', { programmeId, area: desa.code }, [file])
  const [preview] = files
  if (!preview?.digest || preview.refusal) throw new DemoRefused(`${fileName}: ${JSON.stringify(preview?.refusal)}`)
  return clerk.post<ReceiveAnswer>('/nominations/lists', {
    programmeId,
    area: desa.code,
    fileDigest: preview.digest,
    fileName,
    mode: preview.mode,
    sender: `Desa ${desa.name}`,
    nominatedOn: submission.sentOn,
  })
}

async function receiveAll({ bombana, on, sit }: Stage, programmeId: string): Promise<void> {
  on(lastDay(bombana.submissions))
  const officer = await sit('petugas2', 'lead-agency-officer')
  await officer.post('/nominations/receive', { programmeId, area: bombana.submissions[0]!.desa.code.slice(0, 5) })
}

function byKecamatan(submissions: readonly Submission[]) {
  const groups = Map.groupBy(submissions, ({ desa }) => desa.code.slice(0, 8))
  return [...groups]
    .map(([kecamatan, list]) => ({ kecamatan, submissions: list.toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : 1)) }))
    .toSorted((a, b) => (lastDay(a.submissions) < lastDay(b.submissions) ? -1 : 1))
}

const lastDay = (submissions: readonly Submission[]): string =>
  submissions.reduce((last, { sentOn }) => (sentOn > last ? sentOn : last), '')
