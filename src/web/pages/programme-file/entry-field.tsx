import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { DateField } from '../../kit/date-field.tsx'
import { Finder } from '../../kit/finder.tsx'
import { Choice } from '../../kit/form-frame.tsx'
import { CountField, RupiahField } from '../../kit/grouped-field.tsx'
import { MonthField } from '../../kit/month-field.tsx'
import { TextField } from '../../kit/text-field.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useText } from '../../text/use-text.ts'
import { FileField } from './file-field.tsx'
import type { FieldSpec } from './specs.ts'
import { codesIn, ticked, type TypedEntry } from './typed-entry.ts'
import type { FileWords } from './use-file-words.ts'

type Option = { readonly value: string; readonly label: string }
export type FieldGround = {
  readonly words: FileWords
  readonly year: number
  readonly areas: readonly Option[]
  readonly events: readonly Option[]
}
type Props = FormPart<TypedEntry> & FieldGround & { readonly spec: FieldSpec }

/** One field of an entry, typed as its kind is typed everywhere in the office. */
export function EntryField(props: Props) {
  const { spec } = props
  if (spec.as === 'line' || spec.as === 'codes') return <LineField {...props} />
  if (spec.as === 'text' || spec.as === 'categories' || spec.as === 'numbers') return <LongField {...props} />
  if (spec.as === 'choice' || spec.as === 'event') return <OneOf {...props} />
  if (spec.as === 'ticks') return <SomeOf {...props} />
  return <TypedField {...props} />
}

function useField({ spec, value, set, faultAt, words }: Props) {
  const text = useText()
  const label = words.labelOf(spec)
  return {
    id: spec.field,
    label: spec.optional && spec.as !== 'tick' ? `${label} (${text.app.optional})` : label,
    value: value[spec.field] ?? '',
    onChange: (typed: string) => set({ [spec.field]: typed }),
    error: faultAt(spec.field),
  }
}

function LineField(props: Props) {
  const { spec, words } = props
  const hint = words.hintOf(spec)
  return (
    <TextField
      {...props}
      field={spec.field}
      label={words.labelOf(spec)}
      {...(hint === undefined ? {} : { hint })}
      optional={spec.optional ?? false}
    />
  )
}

function LongField(props: Props) {
  const { onChange, ...field } = useField(props)
  const isTable = props.spec.as === 'numbers'
  return (
    <div className="form__wide">
      <Textarea
        {...field}
        description={props.words.hintOf(props.spec)}
        rows={isTable ? 12 : props.spec.as === 'categories' ? 6 : 4}
        className={isTable ? 'file-table-field' : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  )
}

function OneOf(props: Props) {
  const { spec, words, events } = props
  const { onChange, ...field } = useField(props)
  const options =
    spec.as === 'event' ? events : (spec.options ?? []).map((value) => ({ value, label: words.optionOf(spec, value) }))
  const none = spec.optional ? [{ value: '', label: words.words.form.none }] : []
  return (
    <NativeSelect
      {...field}
      description={words.hintOf(spec)}
      data={[...none, ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

function SomeOf(props: Props) {
  const { spec, words } = props
  const { label, value, onChange, error } = useField(props)
  const chosen = codesIn(value)
  return (
    <Choice title={label} fault={error}>
      {(spec.options ?? []).map((option) => (
        <Checkbox
          key={option}
          id={`${spec.field}-${option}`}
          label={words.optionOf(spec, option)}
          checked={chosen.includes(option)}
          onChange={({ currentTarget }) =>
            onChange((currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option)).join(', '))
          }
        />
      ))}
    </Choice>
  )
}

function TypedField(props: Props) {
  const { spec, year, areas, words } = props
  const field = useField(props)
  const hint = words.hintOf(spec)
  if (spec.as === 'day') return <DateField {...field} />
  if (spec.as === 'month') return <MonthField {...field} year={year} />
  if (spec.as === 'count') return <CountField {...field} hint={hint} />
  if (spec.as === 'rupiah') return <RupiahField {...field} hint={hint} />
  if (spec.as === 'area') return <Finder {...field} hint={hint ?? words.words.form.areaHint} options={areas} />
  if (spec.as === 'file') return <FileField {...field} />
  return (
    <Checkbox
      id={field.id}
      label={field.label}
      description={hint}
      checked={field.value === ticked}
      onChange={({ currentTarget }) => field.onChange(currentTarget.checked ? ticked : '')}
    />
  )
}
