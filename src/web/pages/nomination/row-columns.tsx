import type { NominationRow } from '#nomination/contract.ts'
import { sayRefusal } from '../../kit/say-refusal.ts'
import type { Column } from '../../kit/table/column.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { Mark } from '../../kit/mark.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'

/** How a row of a list is shown: numbers masked, the verdict with every reason. */
export function useRowColumns(): readonly Column<NominationRow>[] {
  const words = useOfficeText().nomination.rows
  const { head } = words
  const dayName = useDayName()
  return [
    {
      key: 'name',
      head: head.name,
      cell: ({ name, sheet, rowNumber }) => (
        <>
          {name === '' ? words.noName : name}
          <span className="desa__place">{words.place(sheet, rowNumber)}</span>
        </>
      ),
      width: '20%',
    },
    {
      key: 'nik',
      head: head.nik,
      cell: ({ nik }) => (nik === '' ? words.noNik : <span className="digits">{nik}</span>),
      whole: true,
    },
    { key: 'born', head: head.born, cell: ({ birthDate }) => dayName(birthDate), priority: 2, whole: true },
    { key: 'sex', head: head.sex, cell: ({ sex }) => sex ?? '–', priority: 2 },
    { key: 'work', head: head.work, cell: (row) => <Work row={row} />, priority: 2 },
    { key: 'verdict', head: head.verdict, cell: (row) => <Verdict row={row} />, width: '34%' },
  ]
}

type Props = { readonly row: NominationRow }

function Work({ row: { occupation, occupationWritten } }: Props) {
  const words = useOfficeText().nomination.rows
  const occupationName = useOccupationName()
  if (occupation !== null) return occupationName(occupation)
  return occupationWritten === '' ? '–' : words.unknownWork(occupationWritten)
}

const tones = { new: 'ok', 'already-there': 'quiet', 'to-be-mended': 'wait' } as const

function Verdict({ row: { verdict, current, removed, faults, warnings } }: Props) {
  const { removal } = useText().field
  const words = useOfficeText().nomination.rows
  const { language } = useLanguage()
  return (
    <>
      <Mark tone={tones[verdict]}>{words.verdicts[verdict]}</Mark>
      {removed === null ? null : <span className="desa__place">{`${removal.by}: ${removal.reasons[removed.as]}`}</span>}
      {!current && removed === null && verdict === 'to-be-mended' ? (
        <span className="desa__place">{words.replaced}</span>
      ) : null}
      {faults.length + warnings.length === 0 ? null : (
        <ul className="desa__reasons">
          {[...faults, ...warnings].map(({ field, weight, refusal }) => (
            <li key={`${field} ${refusal.code}`} data-weight={weight}>
              {sayRefusal(refusal, language)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
