import type { StepState } from '#access/contract/second-step.ts'
import { Notice } from '../../kit/notice.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useSecondStepText } from './use-second-step-text.ts'

type Props = NonNullable<StepState['reset']> & { readonly isCard: boolean }

/** Whoever is surprised by it learns who did it. */
export function ResetNotice({ by, at, isCard }: Props) {
  const { reset } = useSecondStepText()
  const moment = useMoment()
  const words = isCard ? reset.card : reset.step
  return (
    <Notice tone="risk" title={words.title}>
      {words.text(by, moment(at))}
    </Notice>
  )
}
