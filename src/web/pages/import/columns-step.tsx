import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Fold } from '../../kit/fold.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { DesaChoice } from './desa-choice.tsx'
import { EntryColumns } from './entry-columns.tsx'
import { inFolder } from './entry-words.ts'
import { type Entry, type Standing, standingOf } from './import-state.ts'
import type { Importing } from './use-import.ts'

type Props = { readonly importing: Importing; readonly onNext: () => void; readonly onBack: () => void }

/** Step 2: what was understood of each file. First what nobody but a person can say. */
export function ColumnsStep({ importing, onNext, onBack }: Props) {
  const text = useText()
  const words = useImportText().columns
  const of = (standing: Standing) => importing.work.entries.filter((entry) => standingOf(entry) === standing)
  const [unclear, refused, before, ready] = [of('unclear'), of('refused'), of('before'), of('ready')]
  return (
    <div className="stack-wide">
      <Group entries={unclear} title={words.unclear(unclear.length)} about={words.unclearText}>
        {(entry) => <EntryFold key={entry.key} entry={entry} importing={importing} open={unclear.length === 1} />}
      </Group>
      <Group entries={refused} title={words.refused(refused.length)} about={words.refusedText}>
        {(entry) => <RefusedLine key={entry.key} entry={entry} />}
      </Group>
      <Group entries={before} title={words.before(before.length)} about={words.beforeText}>
        {(entry) => <BeforeLine key={entry.key} entry={entry} />}
      </Group>
      <Group entries={ready} title={words.clear(ready.length)} about={words.clearText}>
        {(entry) => <EntryFold key={entry.key} entry={entry} importing={importing} open={ready.length === 1} />}
      </Group>
      <div className="row">
        {ready.length === 0 ? null : <Button onClick={onNext}>{words.next}</Button>}
        <Button variant="default" onClick={onBack}>
          {text.app.back}
        </Button>
        {ready.length === 0 || unclear.length === 0 ? null : (
          <p className="soft row__words">{words.open(unclear.length)}</p>
        )}
      </div>
    </div>
  )
}

type GroupProps = {
  readonly entries: readonly Entry[]
  readonly title: string
  readonly about: string
  readonly children: (entry: Entry) => ReactNode
}

/** More lines than this stand folded, so that the next button stays in sight. */
const few = 20

function Group({ entries, title, about, children }: GroupProps) {
  const words = useImportText().columns
  if (entries.length === 0) return null
  return (
    <section className="stack">
      <div>
        <h2>{title}</h2>
        <p className="soft">{about}</p>
      </div>
      {entries.length > few ? (
        <Fold head={<b>{words.all(entries.length)}</b>}>
          <div>{entries.map(children)}</div>
        </Fold>
      ) : (
        <div>{entries.map(children)}</div>
      )}
    </section>
  )
}

type FoldProps = { readonly entry: Entry; readonly importing: Importing; readonly open: boolean }

function EntryFold({ entry, importing, open }: FoldProps) {
  const { language } = useLanguage()
  const { seen, columns } = entry
  const said = columns === null && seen.refusal !== null ? sayRefusal(seen.refusal, language) : null
  return (
    <Fold
      open={open}
      head={
        <>
          <FileOf entry={entry} />
        </>
      }
    >
      {said === null ? null : <p>{said}</p>}
      <DesaChoice entry={entry} change={importing.change} onPlace={(place) => importing.place(entry, place)} />
      {/* What the server reads anew is shown anew. */}
      <EntryColumns key={JSON.stringify([seen.sheets, columns])} entry={entry} change={importing.change} />
      <OtherSheets entry={entry} />
    </Fold>
  )
}

function OtherSheets({ entry: { seen } }: { readonly entry: Entry }) {
  const words = useImportText().columns
  if (seen.otherSheets.length === 0) return null
  return <p className="soft small">{words.otherSheets(seen.otherSheets.map(({ sheet }) => sheet).join(', '))}</p>
}

/** A list by its desa and its file. */
function FileOf({ entry: { area, seen } }: { readonly entry: Entry }) {
  return (
    <span className="import__name">
      {area === null ? null : <b>{area.name} </b>}
      <span className={area === null ? undefined : 'import__fine'}>{inFolder(seen.fileName)}</span>
    </span>
  )
}

function RefusedLine({ entry }: { readonly entry: Entry }) {
  const { seen } = entry
  const { language } = useLanguage()
  return (
    <div className="fold import__line">
      <span className="import__name">
        <FileOf entry={entry} />
        {seen.refusal === null ? null : <span className="import__reason">{sayRefusal(seen.refusal, language)}</span>}
      </span>
    </div>
  )
}

function BeforeLine({ entry }: { readonly entry: Entry }) {
  const words = useImportText().columns
  const moment = useMoment()
  const before = entry.seen.receivedBefore
  return (
    <div className="fold import__line">
      <span className="import__name">
        <FileOf entry={entry} />
        {before === null ? null : (
          <span className="import__fine"> {words.beforeLine(before.version, moment(before.receivedAt))}</span>
        )}
      </span>
    </div>
  )
}
