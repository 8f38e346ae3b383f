import { type RemovalReason, removalReasons } from '#nomination/rules/own-row.ts'
import { Button, Radio } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetNominations, removeName } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'
import './person.css'

type Props = { readonly rowId: string; readonly name: string; readonly onDone?: () => void }

/** Takes one name off the list: asked once more, with a reason. */
export function RemoveName(props: Props) {
  const { removal: words } = useText().field
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button variant="default" aria-label={words.actOf(props.name)} onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      <Dialog open={asking} onClose={close} title={words.question(props.name)} kind="sheet">
        <Reasons {...props} onCancel={close} />
      </Dialog>
    </>
  )
}

type Chosen = { readonly reason: RemovalReason | undefined }

function Reasons({ rowId, onDone, onCancel }: Props & { readonly onCancel: () => void }) {
  const text = useText()
  const words = text.field.removal
  const removing = useRemoving(onDone)
  const { part, faults, attempt, submit } = useForm<Chosen>({ reason: undefined }, ({ reason }) =>
    reason === undefined ? [{ field: 'reason', text: words.need }] : [],
  )
  const remove = ({ reason }: Chosen) => reason && removing.mutate({ rowId, reason })
  return (
    <form className="stack" noValidate onSubmit={submit(remove)}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.note}</p>
      <fieldset className="person__choice">
        <legend>{words.why}</legend>
        {removalReasons.map((reason, at) => (
          <Radio
            key={reason}
            id={at === 0 ? 'reason' : `reason-${reason}`}
            name="reason"
            label={words.reasons[reason]}
            checked={part.value.reason === reason}
            onChange={() => part.set({ reason })}
          />
        ))}
      </fieldset>
      {removing.isError ? <FaultNotice thrown={removing.error} /> : null}
      <div className="row">
        <Button type="submit" color="stop" loading={removing.isPending}>
          {words.act}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}

type Removed = { readonly rowId: string; readonly reason: RemovalReason }

function useRemoving(onDone: (() => void) | undefined) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (input: Removed, key) => removeName(grant, input, key),
    async () => {
      await forgetNominations(queries)
      onDone?.()
    },
  )
}
