import type { SettleAnswer } from '#nomination/contract.ts'
import { Notice } from '../../kit/notice.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import type { CellLine } from './cell-lines.ts'

type Props = { readonly answer: SettleAnswer; readonly lines: readonly CellLine[] }

/** Rows that were decided on and keep waiting all the same, each with the reason. */
export function LeftRows({ answer: { left }, lines }: Props) {
  const words = useOfficeText().workingSheets
  const { language } = useLanguage()
  if (left.length === 0) return null
  const nameOf = (line: number) => lines.find(({ row }) => row.line === line)?.row.name ?? words.line(line)
  return (
    <Notice tone="risk" title={words.left(left.length)} live>
      <ul className="sheets__said">
        {left.map(({ line, refusal }) => (
          <li key={line}>{words.leftLine(nameOf(line), sayRefusal(refusal, language))}</li>
        ))}
      </ul>
    </Notice>
  )
}
