import type { TemplateReport } from '#letters/contract/templates.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

/** What is to be mended, each with its place, and what the template leaves out. */
export function ReportLists({ report }: { readonly report: TemplateReport }) {
  const { upload: words } = useOfficeText().letterTemplates
  return (
    <>
      {report.unknown.length === 0 ? null : (
        <>
          <p>{words.unknown}:</p>
          <ul className="templates__list">
            {report.unknown.map((mark) => (
              <UnknownMark key={`${mark.part} ${mark.paragraph} ${mark.name} ${mark.text}`} mark={mark} />
            ))}
          </ul>
        </>
      )}
      <Fields title={words.missing} fields={report.missing} />
      <Fields title={words.unused} fields={report.unused} />
      {report.detached ? <p>{words.detached}</p> : null}
    </>
  )
}

function UnknownMark({ mark }: { readonly mark: TemplateReport['unknown'][number] }) {
  const { upload: words } = useOfficeText().letterTemplates
  const { name, nearest, part, paragraph, text } = mark
  const hint = part === 'note' ? words.noteLost : nearest === null ? undefined : words.nearest(nearest)
  return (
    <li>
      <code>{`{${name}}`}</code>
      {hint === undefined ? null : ` – ${hint}`}
      <span className="templates__where">
        {words.at(words.where[part], paragraph)}: <q lang="id">{text}</q>
      </span>
    </li>
  )
}

type FieldsProps = { readonly title: string; readonly fields: TemplateReport['missing'] }

function Fields({ title, fields }: FieldsProps) {
  if (fields.length === 0) return null
  return (
    <>
      <p>{title}:</p>
      <ul className="templates__list">
        {fields.map(({ name, about }) => (
          <li key={name}>
            <code>{`{${name}}`}</code> <span lang="id">{about}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
