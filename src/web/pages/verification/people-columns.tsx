import type { VerifiedRow } from '#verification/contract.ts'
import { StatusWord } from '../../kit/status-word.tsx'
import type { Column } from '../../kit/table/column.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { matchStatus, outcomeStatus } from './verified-words.ts'

/** A verified person in the list; the name opens every condition. */
export function usePeopleColumns(onOpen: (id: string) => void): readonly Column<VerifiedRow>[] {
  const words = useOfficeText().verification.list
  const areaName = useAreaNames()
  const name = ({ personId, name: called }: VerifiedRow) => (
    <button type="button" className="open-person" aria-label={words.open(called)} onClick={() => onOpen(personId)}>
      {called}
    </button>
  )
  return [
    { key: 'name', head: words.name, cell: name, width: '22%' },
    { key: 'nik', head: words.nik, cell: ({ nik }) => <span className="digits">{nik}</span>, priority: 3, whole: true },
    { key: 'desa', head: words.desa, cell: ({ area }) => areaName(area) },
    { key: 'kecamatan', head: words.kecamatan, cell: ({ area }) => areaName(kecamatanOf(area)), priority: 2 },
    {
      key: 'match',
      head: words.match,
      cell: ({ match }) => <StatusWord status={{ is: matchStatus[match] }} />,
      whole: true,
    },
    { key: 'decile', head: words.decile, cell: ({ decile }) => decile ?? '–', align: 'end', priority: 2 },
    {
      key: 'cover',
      head: words.cover,
      cell: ({ covered }) => (covered === null ? '–' : (words.segments[covered] ?? covered)),
      priority: 2,
    },
    {
      key: 'result',
      head: words.result,
      cell: ({ outcome }) => <StatusWord status={{ is: outcomeStatus[outcome] }} short />,
      whole: true,
    },
  ]
}
