import { Button, Textarea } from '@mantine/core'
import { useText } from '../text/use-text.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { useForm } from './use-form.ts'

type Props = {
  readonly note: string
  readonly label: string
  /** What is said to somebody who gives none. */
  readonly need: string
  readonly act: string
  readonly most: number
  readonly acting: {
    readonly mutate: (reason: string) => void
    readonly isPending: boolean
    readonly isError: boolean
    readonly error: unknown
  }
  readonly onCancel: () => void
}

// A single letter is no reason.
const least = 3

/** What a dialog asks before it takes something back: why. */
export function ReasonForm({ note, label, need, act, most, acting, onCancel }: Props) {
  const text = useText()
  const { part, faults, attempt, submit } = useForm({ reason: '' }, ({ reason }) =>
    reason.trim().length < least ? [{ field: 'reason', text: need }] : [],
  )
  return (
    <form className="stack" noValidate onSubmit={submit(({ reason }) => acting.mutate(reason.trim()))}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{note}</p>
      <Textarea
        id="reason"
        label={label}
        maxLength={most}
        value={part.value.reason}
        onChange={({ currentTarget }) => part.set({ reason: currentTarget.value })}
        error={part.faultAt('reason')}
      />
      {acting.isError ? <FaultNotice thrown={acting.error} /> : null}
      <div className="row">
        <Button type="submit" color="stop" loading={acting.isPending}>
          {act}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}
