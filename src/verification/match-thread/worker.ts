/** The matcher at a desk in a thread of its own: keys of 150,000 people keep a processor busy for seconds. */
import { createExactMatcher, type Matcher, type MatchOutcome, type MatchSubject } from '#matching/index.ts'

/** First everybody enters, then the delivery passes, then the outcomes are taken, all in slices. */
export type MatchDesk = {
  enter(some: readonly MatchSubject[]): void
  see(batch: readonly MatchSubject[]): void
  outcomes(slice: { readonly at: number; readonly count: number }): readonly MatchOutcome[]
}

export function openDesk(): MatchDesk {
  const subjects: MatchSubject[] = []
  let matcher: Matcher | undefined
  let found: readonly MatchOutcome[] | undefined
  const matching = () => (matcher ??= createExactMatcher(subjects))
  return {
    enter: (some) => void subjects.push(...some),
    see: (batch) => matching().see(batch),
    outcomes: ({ at, count }) => (found ??= matching().finish()).slice(at, at + count),
  }
}
