import type { TemplateView } from '#letters/contract/templates.ts'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'

type Field = TemplateView['fields'][number]

/** The words a template may hold between braces. */
export function FieldTable({ fields }: { readonly fields: readonly Field[] }) {
  const { fields: words } = useOfficeText().letterTemplates
  return <PlainTable noun={words.noun} columns={useFieldColumns()} rows={fields} rowKey={({ name }) => name} />
}

function useFieldColumns(): readonly Column<Field>[] {
  const { fields: words } = useOfficeText().letterTemplates
  return [
    { key: 'name', head: words.name, cell: ({ name }) => <code>{`{${name}}`}</code> },
    { key: 'about', head: words.about, cell: (field) => <Meaning field={field} /> },
    { key: 'need', head: words.need, cell: ({ optional }) => (optional ? words.no : words.yes) },
  ]
}

function Meaning({ field: { name, about, rows } }: { readonly field: Field }) {
  const { fields: words } = useOfficeText().letterTemplates
  return (
    <>
      <span lang="id">{about}</span>
      {rows.length === 0 ? null : (
        <span className="templates__where">{words.rows(name, rows.map((row) => `{${row}}`).join(', '))}</span>
      )}
    </>
  )
}
