import type { FileAsked } from '#enrolment/contract.ts'
import type { Clerk } from './clerk.ts'
import type { Stage } from './stage.ts'

/** September: the file for the branch. Numbers are BPJS's to give; the demo ends with people waiting for them. */
export async function sendToBranch(
  { plan, on, sit, report }: Stage,
  programmeId: string,
  decreeListId: string,
): Promise<void> {
  on(plan.days.enrol)
  const officer = await sit('petugas', 'lead-agency-officer')
  const asked = await officer.post<FileAsked>('/enrolment/files', { programmeId, decreeListId })
  const jobId = asked.jobId ?? (await agree(await sit('kadis', 'lead-agency-head'), asked.proposalId!))
  await officer.follow(jobId, (done, total) => report('Berkas untuk BPJS', done, total))
}

/** Every number of a large list leaves in one file: the head of the agency agrees first. */
async function agree(head: Clerk, proposalId: string): Promise<string> {
  const path = `/proposals/${proposalId}/decide`
  const { output } = await head.post<{ output: { jobId: string } }>(path, { decision: 'approved' })
  return output.jobId
}
