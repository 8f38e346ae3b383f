import type { Stage } from './stage.ts'

/** September: the file for the branch. Numbers are BPJS's to give; the demo ends with people waiting for them. */
export async function sendToBranch(
  { plan, on, sit, report }: Stage,
  programmeId: string,
  decreeListId: string,
): Promise<void> {
  on(plan.days.enrol)
  const officer = await sit('petugas', 'lead-agency-officer')
  await officer.job('/enrolment/files', { programmeId, decreeListId }, (done, total) =>
    report('Berkas untuk BPJS', done, total),
  )
}
