import { Textarea } from '@mantine/core'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { headersId, type TypedColumn } from './typed-map.ts'

type Props = {
  readonly columns: readonly TypedColumn[]
  readonly faults: readonly FieldFault[]
  readonly onChange: (columns: readonly TypedColumn[]) => void
}

/** Letters that stand on one line of a field in two columns. */
const lineLength = 52

/** One line for each field; a field without a heading is not read. */
export function HeaderFields({ columns, faults, onChange }: Props) {
  const words = useOfficeText().settings.columns
  const change = (field: string, headers: string) =>
    onChange(columns.map((column) => (column.field === field ? { ...column, headers } : column)))
  return (
    <div className="columns__fields">
      {columns.map(({ field, headers, required }) => (
        <Textarea
          key={field}
          id={headersId(field)}
          label={labelOf(words.fields[field] ?? field, hintOf(headers, required === true, words))}
          rows={Math.max(1, Math.ceil(headers.length / lineLength))}
          autoComplete="off"
          value={headers}
          onChange={({ currentTarget }) => change(field, currentTarget.value)}
          error={faults.find((fault) => fault.field === headersId(field))?.text}
        />
      ))}
    </div>
  )
}

const labelOf = (name: string, hint: string | undefined) => (hint === undefined ? name : `${name} (${hint})`)

function hintOf(headers: string, required: boolean, words: { readonly yes: string; readonly leftOut: string }) {
  if (required) return words.yes
  return headers.trim() === '' ? words.leftOut : undefined
}
