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
import { dayFault, dayIn, dutyOf, faultsOfDuty, type TypedDuty } from './engage-form.ts'
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

/** A further duty for somebody who has an account: role, area, days and the letter that gives it. */
export function FurtherDuty({ accountId, areas }: Props) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const [given, setGiven] = useState<string>()
  const form = useForm(blankDuty(areas), (typed) => {
    const fault = dayFault('from', typed.from, language)
    return [...(fault === undefined ? [] : [fault]), ...faultsOfDuty(typed, words, language)]
  })
  const giving = useAct(
    async (input: GiveDutyInput, key) => {
      await giveDuty(grant, input, key)
      return input.role
    },
    async (role) => {
      await queries.invalidateQueries(grantsQuery(grant))
      setGiven(text.places.roles[role] ?? role)
    },
  )
  const send = ({ from, until, ...duty }: Typed) =>
    giving.mutate({ accountId, ...duty, from: dayIn(from), until: dayIn(until) })
  return (
    <>
      {given === undefined ? null : <Notice tone="ok" title={words.account.given(given)} live />}
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
