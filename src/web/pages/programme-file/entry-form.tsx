import type { FileAnswer, FilePart } from '#programme/contract/file/programme-file.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { keepEntry, programmeFileQuery } from '../../api/programme-file.ts'
import { useAct } from '../../api/use-act.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useSayRefusal } from '../../kit/use-say-refusal.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { EntryField, type FieldGround } from './entry-field.tsx'
import { blankNumbers, type NeedArea, readNumbers } from './number-lines.ts'
import { type FieldSpec, slugs, typedSpecs } from './specs.ts'
import { isEmpty, textOf, type TypedEntry, valueOf } from './typed-entry.ts'
import { useFileGround } from './use-file-ground.ts'
import { useFileWords } from './use-file-words.ts'

const route = getRouteApi('/$pemda')

type Row = FileAnswer[FilePart][number]
type Props = {
  readonly programme: ProgrammeRow
  readonly file: FileAnswer
  readonly part: FilePart
  readonly row: Row | undefined
}

/** The areas are here before the first field is drawn: an estimate begins with the table of all kecamatan. */
export function EntryForm(props: Props) {
  const { areas, kecamatan } = useFileGround()
  return areas.length === 0 ? null : <Form {...props} areas={areas} kecamatan={kecamatan} />
}

type FormProps = Props & { readonly areas: readonly NeedArea[]; readonly kecamatan: readonly NeedArea[] }

function Form({ programme, file, part, row, areas, kecamatan }: FormProps) {
  const { pemda } = route.useParams()
  const words = useFileWords(part)
  const judge = useJudge(part, kecamatan)
  const initial = row === undefined ? blankOf({ programme, file, part, kecamatan }) : typedOf(part, row, kecamatan)
  const { part: fields, faults, attempt, submit } = useForm<TypedEntry>(initial, judge)
  const keeping = useKeeping(programme.id, part)
  const ground: FieldGround = {
    words,
    year: programme.year,
    areas: areas.map(({ code, name }) => ({ value: code, label: name })),
    events: file.events.map(({ entryId, title }) => ({ value: entryId, label: title })),
  }
  const send = (typed: TypedEntry) =>
    keeping.mutate({
      ...Object.fromEntries(typedSpecs(part).map((spec) => [spec.field, valueOf(typed, spec, { kecamatan })])),
      ...(row === undefined ? {} : { entryId: row.entryId, version: row.version }),
    })
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit(send)}
      acting={keeping}
      act={words.words.form.save}
      back={{ to: '/$pemda/program/berkas/$bagian', params: { pemda, bagian: slugs[part] } }}
    >
      <FormSection title={words.own.one}>
        {typedSpecs(part).map((spec) => (
          <EntryField key={spec.field} {...fields} {...ground} spec={spec} />
        ))}
      </FormSection>
    </FormFrame>
  )
}

function typedOf(part: FilePart, row: Row, kecamatan: readonly NeedArea[]): TypedEntry {
  const values: Readonly<Record<string, unknown>> = row
  return Object.fromEntries(
    typedSpecs(part).map((spec) => [spec.field, textOf(values[spec.field], spec, { kecamatan })]),
  )
}

/** A choice begins with its first, a month with the programme's, an estimate with every kecamatan. */
function blankOf({ programme, file, part, kecamatan }: Omit<FormProps, 'row' | 'areas'>): TypedEntry {
  const categories = file.meanings[0]?.categories.map(({ name }) => name) ?? []
  const begun: Readonly<Record<string, string>> = {
    firstMonth: programme.firstMonth,
    lastMonth: programme.lastMonth,
    definition: programme.definition,
    numbers: blankNumbers(kecamatan, categories),
    ...(part === 'figures' ? { area: kecamatan[0]?.code.slice(0, 5) ?? '' } : {}),
  }
  const first = ({ as, optional, options }: FieldSpec) => (as === 'choice' && !optional ? (options?.[0] ?? '') : '')
  return Object.fromEntries(typedSpecs(part).map((spec) => [spec.field, begun[spec.field] ?? first(spec)]))
}

function useJudge(part: FilePart, kecamatan: readonly NeedArea[]) {
  const { words, labelOf } = useFileWords(part)
  const sayRefusal = useSayRefusal()
  return (typed: TypedEntry): FieldFault[] => typedSpecs(part).flatMap((spec) => faultOf(spec, typed))

  function faultOf(spec: FieldSpec, typed: TypedEntry): FieldFault[] {
    const { field, as } = spec
    const fault = (text: string) => [{ field, text }]
    if (isEmpty(typed, spec)) return spec.optional ? [] : fault(words.form.need(labelOf(spec)))
    const text = typed[field] ?? ''
    const day = as === 'day' ? readWrittenDate(text, today()) : undefined
    if (isRefusal(day)) return fault(sayRefusal(day))
    if (as === 'codes' && !/^\s*\d\d\.\d\d(\.\d\d(\.\d{4})?)?([\s,;]+\d\d\.\d\d)*\s*$/.test(text))
      return fault(words.form.badCodes)
    if (as !== 'numbers') return []
    const { numbers, faults } = readNumbers(text, kecamatan)
    if (faults.length > 0) return fault(words.form.badLines(faults.slice(0, 3).join('; ')))
    return numbers.length === 0 ? fault(words.form.needNumbers) : []
  }
}

function useKeeping(programmeId: string, part: FilePart) {
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { pemda } = route.useParams()
  return useAct(
    (entry: object, key) => keepEntry(grant, { programmeId, part, entry }, key),
    async () => {
      await queries.invalidateQueries(programmeFileQuery(grant, programmeId))
      await navigate({ to: '/$pemda/program/berkas/$bagian', params: { pemda, bagian: slugs[part] } })
    },
  )
}
