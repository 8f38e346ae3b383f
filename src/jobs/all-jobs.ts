import type { AnyJob } from '#access/job.ts'
import { makeFileJob } from '#enrolment/index.ts'
import { compareSheetJob, settleAllJob } from '#nomination/index.ts'
import { workbench } from '#platform/files/workbench.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { selectJob } from '#selection/index.ts'
import { importSnapshotJob, makeListJob, takeFoundJob, takeReplyJob, verifyJob } from '#verification/index.ts'

/** Every kind of long work, in the order of the path. */
export function allJobs(book: Rulebook): readonly AnyJob[] {
  return [
    compareSheetJob,
    settleAllJob(book),
    importSnapshotJob,
    makeListJob,
    takeReplyJob,
    takeFoundJob,
    verifyJob(book),
    selectJob(book),
    makeFileJob(book, workbench),
  ]
}
