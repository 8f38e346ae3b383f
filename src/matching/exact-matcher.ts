import { findExactly } from './exact-rules.ts'
import type { MatchOutcome } from './match-outcome.ts'
import type { MatchSubject, RegistryEntry } from './match-subject.ts'
import { SubjectIndex } from './subject-index.ts'

/** Takes a registry in portions and answers when all of it has passed. */
export type Matcher = {
  /** Shows the matcher some more rows; the order and size of the portions do not change the answer. */
  see(batch: Iterable<RegistryEntry>): void
  /** One outcome for each subject, in the order of the subjects. */
  finish(): MatchOutcome[]
}

/**
 * Compares subjects with a registry that need not fit in memory, by equal keys alone.
 *
 * Cost: O(subjects + entries) time; memory for the subjects and at most eight entries for each of their
 * keys. One entry may be found for two subjects: that is a double nomination, reported as such by whoever
 * reads the outcomes and never resolved by dropping one of them.
 */
export function createExactMatcher(subjects: readonly MatchSubject[]): Matcher {
  const index = new SubjectIndex(subjects)
  return {
    see(batch) {
      for (const entry of batch) index.add(entry)
    },
    finish: () => subjects.map((subject) => findExactly(subject, index)),
  }
}

/** The same in one call, for a registry that is at hand. */
export function matchExactly(subjects: readonly MatchSubject[], registry: Iterable<RegistryEntry>): MatchOutcome[] {
  const matcher = createExactMatcher(subjects)
  matcher.see(registry)
  return matcher.finish()
}
