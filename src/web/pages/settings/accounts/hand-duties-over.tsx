import type { GrantRow, HandOverAnswer, HandOverInput } from '#access/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { grantsQuery, handOver } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { DateField } from '../../../kit/date-field.tsx'
import { FormFrame } from '../../../kit/form-frame.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage, useText } from '../../../text/use-text.ts'
import { dayIn } from '../../../kit/day-in.ts'
import { blankHandOver, faultsOfHandOver, successorIn, type TypedHandOver } from './hand-over-form.ts'
import { MadeCode } from './new-code.tsx'

const route = getRouteApi('/$pemda')

type Props = { readonly accountId: string; readonly all: readonly GrantRow[] }

/** Staff change: everything this person holds here goes to a successor today, in one act with one letter. */
export function HandDutiesOver({ accountId, all }: Props) {
  const words = useOfficeText().settings.accounts
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const [done, setDone] = useState<Done>()
  const form = useForm(blankHandOver, (typed) => faultsOfHandOver(typed, words, language))
  const acting = useAct(
    async (input: HandOverInput & { readonly name: string }, key) => {
      const { name, ...sent } = input
      return { name, ...(await handOver(grant, sent, key)) }
    },
    async (answer) => {
      await queries.invalidateQueries(grantsQuery(grant))
      setDone(answer)
    },
  )
  const send = (typed: TypedHandOver) => {
    const { newLetter: letter, newUntil } = typed
    acting.mutate({ accountId, letter, until: dayIn(newUntil), ...successorIn(typed, all) })
  }
  if (done !== undefined) return <HandedOver done={done} />
  return (
    <FormFrame
      faults={form.faults}
      attempt={form.attempt}
      onSubmit={form.submit(send)}
      acting={acting}
      act={words.account.handOver}
      back={{ to: '/$pemda/pengaturan/akun', params: { pemda } }}
    >
      <SuccessorFields {...form.part} accountId={accountId} all={all} />
    </FormFrame>
  )
}

type Done = HandOverAnswer & { readonly name: string }

function HandedOver({ done: { name, duties, code, endsAt, proposalId } }: { readonly done: Done }) {
  const { account, proposed } = useOfficeText().settings.accounts
  const notice =
    proposalId === null ? (
      <Notice tone="ok" title={account.handedOver(duties, name)} live />
    ) : (
      <Notice tone="wait" title={proposed.handOverWaits(name)} live>
        {proposed.handOverWaitsText}
      </Notice>
    )
  if (code === null || endsAt === null) return notice
  return (
    <>
      {notice}
      <MadeCode name={name} made={{ code, endsAt }} />
    </>
  )
}

function SuccessorFields({ accountId, all, ...part }: FormPart<TypedHandOver> & Props) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  const known = [...new Map(all.map((row) => [row.accountId, row.name]))].filter(([id]) => id !== accountId)
  const { value, set, faultAt } = part
  return (
    <>
      <NativeSelect
        id="to"
        label={words.account.successor}
        value={value.to}
        data={[
          { value: '', label: words.account.somebodyNew },
          ...known.map(([id, name]) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => set({ to: currentTarget.value })}
      />
      {value.to === '' ? (
        <>
          <TextField {...part} field="name" label={words.name} hint={words.nameHint} />
          <TextField {...part} field="username" label={words.username} hint={words.usernameHint} />
        </>
      ) : null}
      <TextField {...part} field="newLetter" label={words.letter} />
      <DateField
        id="newUntil"
        label={`${words.until} (${text.app.optional})`}
        value={value.newUntil}
        onChange={(newUntil) => set({ newUntil })}
        error={faultAt('newUntil')}
      />
    </>
  )
}
