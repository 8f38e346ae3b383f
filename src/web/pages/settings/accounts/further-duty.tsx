import type { GiveDutyInput } from '#access/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { giveDuty, grantsQuery } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { DateField } from '../../../kit/date-field.tsx'
import { FormFrame } from '../../../kit/form-frame.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage, useText } from '../../../text/use-text.ts'
import { DutyFields } from './engage-fields.tsx'
import { dayFault, dutyOf, faultsOfDuty, type TypedDuty } from './engage-form.ts'
import { dayIn } from '../../../kit/day-in.ts'
import { DutyWaits } from './proposed-duties.tsx'
import type { Area } from './role-areas.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly accountId: string; readonly areas: readonly Area[] }
type Typed = TypedDuty & { readonly from: string }

const blankDuty = (areas: readonly Area[]): Typed => ({
  ...dutyOf('lead-agency-officer', areas),
  from: '',
  until: '',
  letter: '',
})

type Given = { readonly role: string; readonly waits: boolean }

function GivenDuty({ role, waits }: Given) {
  const text = useText()
  const { account } = useOfficeText().settings.accounts
  if (waits) return <DutyWaits role={role} />
  return <Notice tone="ok" title={account.given(text.places.roles[role] ?? role)} live />
}

/** A further duty for somebody who has an account: role, area, days and the letter that gives it. */
export function FurtherDuty({ accountId, areas }: Props) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const [given, setGiven] = useState<Given>()
  const form = useForm(blankDuty(areas), (typed) => {
    const fault = dayFault('from', typed.from, language)
    return [...(fault === undefined ? [] : [fault]), ...faultsOfDuty(typed, words, language)]
  })
  const giving = useAct(
    async (input: GiveDutyInput, key) => {
      const { proposalId } = await giveDuty(grant, input, key)
      return { role: input.role, waits: proposalId !== null }
    },
    async (answer) => {
      await queries.invalidateQueries(grantsQuery(grant))
      setGiven(answer)
    },
  )
  const send = ({ from, until, ...duty }: Typed) =>
    giving.mutate({ accountId, ...duty, from: dayIn(from), until: dayIn(until) })
  return (
    <>
      {given === undefined ? null : <GivenDuty {...given} />}
      <FormFrame
        faults={form.faults}
        attempt={form.attempt}
        onSubmit={form.submit(send)}
        acting={giving}
        act={words.account.give}
        back={{ to: '/$pemda/pengaturan/akun', params: { pemda } }}
      >
        <DutyFields {...form.part} areas={areas}>
          <DateField
            id="from"
            label={`${words.account.from} (${text.app.optional})`}
            value={form.part.value.from}
            onChange={(from) => form.part.set({ from })}
            error={form.part.faultAt('from')}
          />
        </DutyFields>
      </FormFrame>
    </>
  )
}
