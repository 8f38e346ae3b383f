import type { PersonView } from '#people/contract.ts'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { revealNumbers } from '../../api/people.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { FactList } from './fact-list.tsx'

/** The numbers, masked; whole for a stated reason, and only until the page is left. */
export function Numbers({ person }: { readonly person: PersonView }) {
  const words = useOfficeText().people
  const grant = useGrant()
  const [asking, setAsking] = useState(false)
  const revealing = useAct(
    (input: { id: string; reason: string }, key) => revealNumbers(grant, input, key),
    () => setAsking(false),
  )
  const { nik, kk, phone } = revealing.data ?? person
  return (
    <div className="stack digits">
      <FactList
        facts={[
          { name: words.facts.nik, value: nik },
          { name: words.facts.kk, value: kk },
          { name: words.facts.phone, value: phone },
        ]}
      />
      {revealing.isSuccess ? null : (
        <div className="row">
          <Button variant="default" onClick={() => setAsking(true)}>
            {words.reveal}
          </Button>
        </div>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.reveal}>
        <Reason onReason={(reason) => revealing.mutate({ id: person.id, reason })} waiting={revealing.isPending} />
        {revealing.isError ? <FaultNotice thrown={revealing.error} /> : null}
      </Dialog>
    </div>
  )
}

type ReasonProps = { readonly onReason: (reason: string) => void; readonly waiting: boolean }

function Reason({ onReason, waiting }: ReasonProps) {
  const words = useOfficeText().people
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim().length >= 5) onReason(reason.trim())
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p>{words.revealNote}</p>
      <TextInput
        id="reason"
        label={words.reason}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={tried && reason.trim().length < 5 ? words.needReason : undefined}
      />
      <Button type="submit" loading={waiting}>
        {words.reveal}
      </Button>
    </form>
  )
}
