import { sheetFields, type SheetView } from '#nomination/contract.ts'
import { Notice } from '../../kit/notice.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

/** What is to be known of the sheet as a whole before its cells are decided on. */
export function SheetNotices({ sheet: { remarks, cells, unanswered } }: { readonly sheet: SheetView }) {
  const words = useOfficeText().workingSheets
  const { notices } = words
  const nameOf = (field: string) => {
    const known = sheetFields.find((one) => one === field)
    return known === undefined ? field : words.fields[known]
  }
  const said = [
    remarks.changedSince > 0 && notices.changedSince(remarks.changedSince),
    !remarks.hasKeys && notices.noKeys,
    unanswered > 0 && notices.proposed(unanswered),
    remarks.displaced > 0 && notices.displaced(remarks.displaced),
    remarks.foreign > 0 && notices.foreign(remarks.foreign),
    remarks.added > 0 && notices.added(remarks.added),
    remarks.removed > 0 && notices.removed(remarks.removed),
    cells.locked > 0 && notices.locked(cells.locked),
    cells.unreadable > 0 && notices.unreadable(cells.unreadable),
    remarks.missingColumns.length > 0 && notices.missing(remarks.missingColumns.map(nameOf).join(', ')),
    remarks.foreignColumns.length > 0 && notices.strange(remarks.foreignColumns.join(', ')),
  ].filter((one) => one !== false)
  if (said.length === 0) return null
  return (
    <Notice tone="wait" title={notices.title}>
      <ul className="sheets__said">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}
