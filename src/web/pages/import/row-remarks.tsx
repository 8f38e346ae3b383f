import type { PreviewFile } from '#nomination/contract.ts'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import './import.css'

type Remark = PreviewFile['remarks'][number]

/** What is to be said about single rows: what the desa must mend first, then what goes on with a remark. */
export function RowRemarks({ seen }: { readonly seen: PreviewFile }) {
  const words = useImportText().verdicts
  const faults = seen.remarks.filter(({ weight }) => weight === 'fault')
  const warnings = seen.remarks.filter(({ weight }) => weight === 'warning')
  return (
    <>
      <Remarks title={words.faults(faults.length)} remarks={faults} />
      <Remarks title={words.warnings(warnings.length)} remarks={warnings} />
      {seen.remarks.length < most ? null : <p className="soft small">{words.mostRemarks(seen.remarks.length)}</p>}
      <LeftOut seen={seen} />
    </>
  )
}

/** The server shows no more of a file. */
const most = 50

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly Remark[] }) {
  const words = useImportText().verdicts
  const { language } = useLanguage()
  if (remarks.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="import__remarks small">
        {remarks.map(({ sheet, row, field, refusal }) => (
          <li key={`${sheet} ${row} ${field} ${refusal.code}`}>
            <b>{words.row(sheet, row)}</b> {sayRefusal(refusal, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LeftOut({ seen: { leftOut } }: { readonly seen: PreviewFile }) {
  const words = useImportText().verdicts
  if (leftOut.length === 0) return null
  return (
    <section>
      <h3>{words.leftOut(leftOut.length)}</h3>
      <ul className="import__remarks small soft">
        {leftOut.map(({ sheet, row, text, why }) => (
          <li key={`${sheet} ${row}`}>
            <b>{words.row(sheet, row)}</b> {[words.why[why] ?? why, text].filter((part) => part !== '').join(': ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
