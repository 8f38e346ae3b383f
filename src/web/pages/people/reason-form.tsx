import { Button, TextInput } from '@mantine/core'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly onReason: (reason: string) => void; readonly waiting: boolean }

/** Why somebody needs the whole numbers. The reason stands in the trail beside his name. */
export function ReasonForm({ onReason, waiting }: Props) {
  const words = useOfficeText().people
  const { part, faults, attempt, submit } = useForm({ reason: '' }, ({ reason }) =>
    reason.trim().length < 5 ? [{ field: 'reason', text: words.needReason }] : [],
  )
  return (
    <form className="stack" onSubmit={submit(({ reason }) => onReason(reason.trim()))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.revealNote}</p>
      <TextInput
        id="reason"
        label={words.reason}
        maxLength={200}
        autoComplete="off"
        value={part.value.reason}
        onChange={({ currentTarget }) => part.set({ reason: currentTarget.value })}
        error={part.faultAt('reason')}
      />
      <Button type="submit" loading={waiting}>
        {words.reveal}
      </Button>
    </form>
  )
}
