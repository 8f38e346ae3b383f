import type { HeadSheetText } from '#letters/rules/head-sheet-layout.ts'

/** The sheet as the page shows it: the same words as PDF and picture, as text that can be read out and copied. */
export function SheetView({ sheet }: { readonly sheet: HeadSheetText }) {
  const { covered } = sheet
  return (
    <article className="panel head-sheet">
      <header>
        <p className="head-sheet__region">{sheet.region}</p>
        <h2>{sheet.title}</h2>
        <p>{sheet.programme}</p>
        <p className="soft">{sheet.on}</p>
      </header>
      <p className="head-sheet__covered">
        <strong>{covered.value}</strong>
        <span>
          {covered.label} {covered.of}
        </span>
      </p>
      <dl className="head-sheet__figures">
        {sheet.figures.map(({ label, value, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              <span className="soft small">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      {sheet.sections.map(({ tone, title, items, none }) => (
        <section key={tone} className="head-sheet__part" data-tone={tone}>
          <h3>{title}</h3>
          {items.length === 0 ? <p className="soft">{none}</p> : null}
          <ul>
            {items.map(({ text, desk }) => (
              <li key={text}>
                {text} <span className="soft">{desk}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft small">{sheet.foot}</p>
    </article>
  )
}
