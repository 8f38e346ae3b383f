import type { AnyJob } from '#access/job.ts'
import type { Rulebook } from '#rulebook/types.ts'

/** Every kind of long work, in the order of the path. */
export function allJobs(_book: Rulebook): readonly AnyJob[] {
  return []
}
