import type { DecreeList } from '#selection/contract.ts'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { proposeOpening } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'

type Props = { readonly list: DecreeList }

/** Opening a lock again takes two people and a reason, as locking does. */
export function OpenLock({ list }: Props) {
  const words = useOfficeText().selection
  const [asking, setAsking] = useState(false)
  const mayAsk = selects(useGrant())
  if (!mayAsk) return null
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.openLock}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.openQuestion(list.version)}>
        <ReasonForm list={list} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function ReasonForm({ list, onDone }: Props & { readonly onDone: () => void }) {
  const text = useText()
  const words = useOfficeText().selection
  const grant = useGrant()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? [{ field: 'reason', text: words.needReason }] : [],
  )
  const proposing = useAct(
    (reason: string, key) => proposeOpening(grant, { listId: list.id, reason }, key),
    async () => {
      await queries.invalidateQueries({ queryKey: ['proposals'] })
      onDone()
    },
  )
  return (
    <form className="stack" noValidate onSubmit={submit(({ reason }) => proposing.mutate(reason.trim()))}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.openText}</p>
      <Textarea
        id="reason"
        label={words.reason}
        maxLength={500}
        value={part.value.reason}
        onChange={({ currentTarget }) => part.set({ reason: currentTarget.value })}
        error={part.faultAt('reason')}
      />
      {proposing.isError ? <FaultNotice thrown={proposing.error} /> : null}
      <div className="row">
        <Button type="submit" color="stop" loading={proposing.isPending}>
          {words.openLock}
        </Button>
        <Button variant="default" onClick={onDone}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}
