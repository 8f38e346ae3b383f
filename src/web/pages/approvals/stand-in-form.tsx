import type { StandInInput, StandIns } from '#access/contract/approval.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { letStandIn } from '../../api/stand-ins.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useRoleName } from './signatures.tsx'

type Props = { readonly deputies: StandIns['deputies'] }

const empty = { deputyId: '', capacity: 'Plh.' as StandInInput['capacity'], letter: '', from: '', until: '' }

/** Who stands in, by which letter, from and until which day. */
export function StandInForm({ deputies }: Props) {
  const { standIns } = useOfficeText().approvals
  const { part, faults, attempt, submit } = useForm(empty, useJudge())
  const giving = useGiving()
  if (deputies.length === 0) return <p>{standIns.nobody}</p>
  return (
    <form className="stack" onSubmit={submit(giving.mutate)} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <Who deputies={deputies} part={part} />
      <ByLetter part={part} />
      {giving.isError ? <FaultNotice thrown={giving.error} /> : null}
      <div className="row">
        <Button type="submit" loading={giving.isPending}>
          {standIns.save}
        </Button>
      </div>
    </form>
  )
}

type PartProps = { readonly part: FormPart<typeof empty> }

function Who({ deputies, part: { value, set, faultAt } }: Props & PartProps) {
  const { standIns } = useOfficeText().approvals
  const roleName = useRoleName()
  return (
    <>
      <NativeSelect
        id="deputyId"
        label={standIns.deputy}
        description={standIns.deputyHint}
        value={value.deputyId}
        error={faultAt('deputyId')}
        data={[
          { value: '', label: standIns.choose },
          ...deputies.map(({ accountId, name, role }) => ({ value: accountId, label: `${name} (${roleName(role)})` })),
        ]}
        onChange={({ currentTarget }) => set({ deputyId: currentTarget.value })}
      />
      <NativeSelect
        id="standInCapacity"
        label={standIns.capacity}
        value={value.capacity}
        data={[
          { value: 'Plh.', label: standIns.capacities['Plh.'] },
          { value: 'Plt.', label: standIns.capacities['Plt.'] },
        ]}
        onChange={({ currentTarget }) => set({ capacity: currentTarget.value === 'Plt.' ? 'Plt.' : 'Plh.' })}
      />
    </>
  )
}

function ByLetter({ part }: PartProps) {
  const { standIns } = useOfficeText().approvals
  const { value, set, faultAt } = part
  return (
    <>
      <TextField {...part} field="letter" label={standIns.letter} />
      <DateField
        id="from"
        label={standIns.from}
        value={value.from}
        onChange={(from) => set({ from })}
        error={faultAt('from')}
      />
      <DateField
        id="until"
        label={standIns.until}
        value={value.until}
        onChange={(until) => set({ until })}
        error={faultAt('until')}
      />
    </>
  )
}

const dayIn = (typed: string) => readWrittenDate(typed, today())

function useJudge() {
  const { need } = useOfficeText().approvals.standIns
  return ({ deputyId, letter, from, until }: typeof empty) => [
    ...(deputyId === '' ? [{ field: 'deputyId', text: need.deputy }] : []),
    ...(letter.trim() === '' ? [{ field: 'letter', text: need.letter }] : []),
    ...(isRefusal(dayIn(from)) ? [{ field: 'from', text: need.day }] : []),
    ...(isRefusal(dayIn(until)) ? [{ field: 'until', text: need.day }] : []),
  ]
}

function useGiving() {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    ({ from, until, ...rest }: typeof empty, key) => {
      const [first, last] = [dayIn(from), dayIn(until)]
      if (isRefusal(first) || isRefusal(last)) throw new Error('judged before it is sent')
      return letStandIn(grant, { ...rest, from: first, until: last }, key)
    },
    () => queries.invalidateQueries(),
  )
}
