import type { BoardAnswer, RoundInput } from '#nomination/contract.ts'
import { formatDate, parsePlainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { forgetNominations, openRound } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { QuotaFields } from './quota-fields.tsx'
import type { QuotaDesa } from './quota-paste.ts'
import { QuotaTable } from './quota-table.tsx'
import type { RoundTyped } from './round-typed.ts'

const route = getRouteApi('/$pemda')

type Props = {
  readonly programmeId: string
  readonly board: BoardAnswer
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  /** The deadline so far, else that of the programme. */
  readonly until: string | null
  /** The quota of the policy, to share out; undefined while there is none. */
  readonly quota: number | undefined
}

export function RoundForm({ programmeId, board, areas, until, quota }: Props) {
  const words = useOfficeText().nomination.round
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const desa = desaOf(areas)
  const { part, faults, attempt, submit } = useForm<RoundTyped>(
    { letter: board.letter, deadline: dayText(until, language), quotas: quotasOf(board) },
    ({ deadline }) => deadlineFault(deadline, words.wrongDeadline),
  )
  const asking = useAct(
    (input: RoundInput, key) => openRound(grant, input, key),
    async () => {
      await forgetNominations(queries)
      await navigate({ to: '/$pemda/usulan', params: { pemda } })
    },
  )
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit((typed) => asking.mutate(roundOf(programmeId, typed)))}
      acting={asking}
      act={board.rows.length === 0 ? words.ask(desa.length) : words.change}
      back={{ to: '/$pemda/usulan', params: { pemda } }}
    >
      <TermFields {...part} />
      <QuotaFields {...part} desa={desa} quota={quota} />
      <QuotaTable {...part} desa={desa} />
    </FormFrame>
  )
}

function TermFields(part: FormPart<RoundTyped>) {
  const words = useOfficeText().nomination.round
  return (
    <FormSection title={words.terms}>
      <TextField {...part} field="letter" label={words.letter} hint={words.letterHint} optional />
      <DateField
        id="deadline"
        label={words.deadline}
        value={part.value.deadline}
        onChange={(deadline) => part.set({ deadline })}
        error={part.faultAt('deadline')}
      />
    </FormSection>
  )
}

function desaOf(areas: Props['areas']): QuotaDesa[] {
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return areas
    .filter(({ code }) => code.length === 13)
    .map(({ code, name }) => ({ code, name, kecamatan: names.get(code.slice(0, 8)) ?? '' }))
}

function dayText(day: string | null, language: 'id' | 'en'): string {
  const read = day === null ? null : parsePlainDate(day)
  return read === null || isRefusal(read) ? '' : formatDate(read, language)
}

const quotasOf = ({ rows }: BoardAnswer) =>
  Object.fromEntries(rows.flatMap(({ area, quota }) => (quota === null ? [] : [[area, String(quota)]])))

function deadlineFault(deadline: string, text: string): FieldFault[] {
  const isFine = deadline.trim() === '' || !isRefusal(readWrittenDate(deadline, today()))
  return isFine ? [] : [{ field: 'deadline', text }]
}

function roundOf(programmeId: string, { letter, deadline, quotas }: RoundTyped): RoundInput {
  const day = readWrittenDate(deadline, today())
  return {
    programmeId,
    letter: letter.trim(),
    deadline: isRefusal(day) ? null : day,
    quotas: Object.entries(quotas).flatMap(([area, quota]) => (quota === '' ? [] : [{ area, quota: Number(quota) }])),
  }
}
