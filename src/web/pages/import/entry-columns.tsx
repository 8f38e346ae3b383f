import type { PreviewSheet } from '#nomination/contract.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { CountField } from '../../kit/grouped-field.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import {
  type Choices,
  choicesOf,
  columnId,
  columnsOf,
  faultsOf,
  mappingFrom,
  type SheetChoice,
  type SheetColumn,
} from './column-choice.ts'
import { fieldNames, fieldWord } from './entry-words.ts'
import { doubtful, type Entry, isDoubtOpen } from './import-state.ts'
import type { Change } from './import-steps.ts'

type Props = { readonly entry: Entry; readonly change: (made: Change) => void }

/** Which column of the file is read as what, shown on its own rows, and changed by a select. */
export function EntryColumns({ entry, change }: Props) {
  const text = useImportText()
  const { seen, columns, key } = entry
  const [choices, setChoices] = useState(() => choicesOf(seen, columns))
  const [attempt, setAttempt] = useState(0)
  const faults = attempt === 0 ? [] : faultsOf(key, seen, choices, text)
  const [isChanged, setIsChanged] = useState(columns === null && seen.refusal !== null)
  const use = () => {
    setAttempt(attempt + 1)
    if (faultsOf(key, seen, choices, text).length > 0) return
    change({ is: 'columns', key, columns: mappingFrom(seen, choices) })
    setIsChanged(false)
  }
  return (
    <div className="stack">
      <ErrorSummary faults={faults} attempt={attempt} />
      {seen.sheets.map((sheet, at) => (
        <SheetColumns
          key={sheet.sheet}
          sheet={sheet}
          choice={choices[sheet.sheet] ?? { headerRow: '0', fields: {} }}
          idOf={(index) => columnId(key, at, index)}
          isGiven={columns !== null}
          onChoose={(choice) => {
            setChoices({ ...choices, [sheet.sheet]: choice })
            setIsChanged(true)
          }}
        />
      ))}
      {isChanged || isDoubtOpen(entry) ? (
        <Use isChanged={isChanged} doubts={doubtsOf(entry)} isRemembered={hasHead(entry, choices)} onUse={use} />
      ) : null}
    </div>
  )
}

/** The headings of the columns that somebody should look at, as the table calls them. */
const doubtsOf = ({ seen }: Entry) =>
  seen.sheets.flatMap(({ columns }) => columns.filter(({ confidence }) => confidence < doubtful))

/** What is said of columns is remembered by their headings; a list without any has nothing to be known by again. */
const hasHead = ({ seen }: Entry, choices: Choices) =>
  seen.sheets.some(({ sheet, headerRow }) => Number(choices[sheet]?.headerRow ?? headerRow) > 0)

type UseProps = {
  readonly isChanged: boolean
  readonly doubts: PreviewSheet['columns']
  readonly isRemembered: boolean
  readonly onUse: () => void
}

/** A guess that is right is confirmed as it stands; a corrected one is used. */
function Use({ isChanged, doubts, isRemembered, onUse }: UseProps) {
  const words = useImportText().columns
  const fields = doubts.map(({ field }) => fieldWord(words.fields, field)).join(', ')
  return (
    <div className="stack">
      {isChanged || fields === '' ? null : <p>{words.doubtQuestion(fields)}</p>}
      <div className="row">
        <Button onClick={onUse}>{isChanged ? words.apply : words.confirm}</Button>
        {isRemembered ? <p className="soft small row__words">{words.remembered}</p> : null}
      </div>
    </div>
  )
}

type SheetProps = {
  readonly sheet: PreviewSheet
  readonly choice: SheetChoice
  readonly idOf: (index: number) => string
  readonly isGiven: boolean
  readonly onChoose: (choice: SheetChoice) => void
}

function SheetColumns({ sheet, choice, idOf, isGiven, onChoose }: SheetProps) {
  const words = useImportText().columns
  const columns = useSheetColumns({ choice, idOf, isGiven, onChoose })
  return (
    <section className="stack">
      <div>
        <h3>{words.sheet(sheet.sheet)}</h3>
        <p className="soft small">{words.by[isGiven ? 'given' : sheet.by]}</p>
        {sheet.missing.length === 0 ? null : (
          <p>{words.missing(sheet.missing.map((field) => fieldWord(words.fields, field)).join(', '))}</p>
        )}
      </div>
      {sheet.headerRow === 0 ? (
        <div className="import__choose">
          <CountField
            id={`${idOf(0)}-head`}
            label={words.headerRow}
            hint={words.headerRowHint}
            value={choice.headerRow}
            onChange={(headerRow) => onChoose({ ...choice, headerRow })}
          />
        </div>
      ) : null}
      <div className="import__columns">
        <PlainTable
          noun={words.noun}
          columns={columns}
          rows={columnsOf(sheet, words.noHeader)}
          rowKey={({ index }) => String(index)}
        />
      </div>
    </section>
  )
}

function useSheetColumns(props: Omit<SheetProps, 'sheet'>): readonly Column<SheetColumn>[] {
  const words = useImportText().columns
  const { head } = words
  return [
    { key: 'header', head: head.header, cell: ({ header }) => header, width: '24%' },
    {
      key: 'samples',
      head: head.samples,
      cell: ({ samples }) => (
        <span className="import__samples">{samples.length === 0 ? words.noSamples : samples.join(' · ')}</span>
      ),
    },
    { key: 'field', head: head.field, cell: (column) => <FieldChoice {...props} column={column} />, width: '28%' },
    {
      key: 'confidence',
      head: head.confidence,
      cell: ({ confidence }) => words.sure[props.isGiven ? 'none' : sureness(confidence)],
      priority: 2,
    },
  ]
}

function sureness(confidence: number | undefined): 'high' | 'middle' | 'low' | 'none' {
  if (confidence === undefined) return 'none'
  if (confidence < doubtful) return 'low'
  return confidence < 0.9 ? 'middle' : 'high'
}

type FieldProps = Omit<SheetProps, 'sheet' | 'isGiven'> & { readonly column: SheetColumn }

function FieldChoice({ column: { index, header }, choice, idOf, onChoose }: FieldProps) {
  const words = useImportText().columns
  const choose = (field: string) => {
    const others = Object.fromEntries(Object.entries(choice.fields).filter(([at]) => at !== String(index)))
    onChoose({ ...choice, fields: field === '' ? others : { ...others, [index]: field } })
  }
  return (
    <NativeSelect
      id={idOf(index)}
      aria-label={words.fieldOf(header)}
      value={choice.fields[index] ?? ''}
      data={[
        { value: '', label: words.unused },
        ...fieldNames(words.fields).map((field) => ({ value: field, label: words.fields[field] })),
      ]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  )
}
