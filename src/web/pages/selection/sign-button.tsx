import type { DecreeList } from '#selection/contract.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recordSignature } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useHeadOfRegion } from '../../shell/head-of-region.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly list: DecreeList }

/** The decree is signed and the register has not given its number yet. */
export function SignButton({ list }: Props) {
  const words = useOfficeText().selection.sign
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}>
        <SignForm list={list} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function SignForm({ list, onDone }: Props & { readonly onDone: () => void }) {
  const words = useOfficeText().selection.sign
  const head = useHeadOfRegion()
  const grant = useGrant()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm({ signedOn: '' }, ({ signedOn }) =>
    isRefusal(readWrittenDate(signedOn, today())) ? [{ field: 'signedOn', text: words.need }] : [],
  )
  const signing = useAct(
    (signedOn: string, key) => recordSignature(grant, { listId: list.id, signedOn }, key),
    async () => {
      await queries.invalidateQueries({ queryKey: ['decree-lists'] })
      onDone()
    },
  )
  const send = ({ signedOn }: { readonly signedOn: string }) => {
    const day = readWrittenDate(signedOn, today())
    if (!isRefusal(day)) signing.mutate(day)
  }
  return (
    <form className="stack" noValidate onSubmit={submit(send)}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.text(head)}</p>
      <DateField
        id="signedOn"
        label={words.day}
        value={part.value.signedOn}
        onChange={(signedOn) => part.set({ signedOn })}
        error={part.faultAt('signedOn')}
      />
      {signing.isError ? <FaultNotice thrown={signing.error} /> : null}
      <div className="row">
        <Button type="submit" loading={signing.isPending}>
          {words.act}
        </Button>
      </div>
    </form>
  )
}
