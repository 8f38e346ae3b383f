import type { PathStep } from '../kit/tahapan.tsx'
import { useOfficeText } from '../text/use-office-text.ts'
import type { Seen } from './tasks.ts'

/** How far a programme has come at each step, in words; a step this duty may not see stays without a number. */
export function usePathCounts(seen: Seen): Partial<Record<PathStep, string>> {
  const words = useOfficeText().home.counts
  const { funnel, verified, enrolment } = seen
  const selection = useSelectionCount(seen)
  const [run] = verified ?? []
  const waiting = enrolment?.states.awaitingNumber ?? 0
  return {
    ...(funnel === undefined || funnel.names === 0 ? {} : { nomination: words.nomination(funnel.names) }),
    ...(run === undefined
      ? {}
      : { verification: words.verification(run.counts.outcome['eligible'] ?? 0, run.counts.people) }),
    ...(selection === undefined ? {} : { selection }),
    ...(waiting === 0 ? {} : { enrolment: words.sent(waiting) }),
  }
}

/** Only a locked list has calon penerima, only a numbered decree has people named by it. */
function useSelectionCount({ decrees, selected }: Seen): string | undefined {
  const words = useOfficeText().home.counts
  const list = decrees?.find(({ state }) => state !== 'opened')
  if (list !== undefined) {
    const say = list.state === 'numbered' ? words.decreed : words.proposed
    return say(list.effect.people, list.effect.reserve)
  }
  const [run] = selected ?? []
  return run && words.within(run.counts.selected, run.counts.reserve)
}
