import { Checkbox, NativeSelect } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Mark } from '../../kit/mark.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { useText } from '../../text/use-text.ts'
import { inFolder, nameOf } from './entry-words.ts'
import { GoneQuestion } from './gone-question.tsx'
import { type Entry, isGoneOpen, isJudged } from './import-state.ts'
import type { Change } from './import-steps.ts'
import { RowRemarks } from './row-remarks.tsx'

type Props = { readonly entry: Entry; readonly change: (made: Change) => void; readonly open: boolean }

/** One list with the result of its rows; opened, it says why, and whether the list is taken. */
export function EntryVerdict({ entry, change, open }: Props) {
  const words = useImportText().verdicts
  const { key, seen, isTaken } = entry
  return (
    <Fold
      open={open || isGoneOpen(entry)}
      head={
        <>
          <span className="import__name">
            <b>{nameOf(entry)}</b> <span className="import__fine">{inFolder(seen.fileName)}</span>
          </span>
          {isTaken ? <Counts entry={entry} /> : <Mark tone="quiet">{words.leftAside}</Mark>}
        </>
      }
    >
      <Checkbox
        id={`${key}-take`}
        label={words.take}
        checked={isTaken}
        onChange={({ currentTarget }) => change({ is: 'entry', key, change: { isTaken: currentTarget.checked } })}
      />
      <ModeChoice entry={entry} change={change} />
      {entry.thrown === undefined ? null : <FaultNotice thrown={entry.thrown} />}
      <Difference entry={entry} />
      <GoneQuestion entry={entry} change={change} />
      <RowRemarks seen={seen} />
    </Fold>
  )
}

/** How many rows are new, known, or to be mended: always with the word. */
export function Counts({ entry }: { readonly entry: Entry }) {
  const text = useText()
  const words = useImportText().verdicts
  const { counts, difference } = entry.seen
  if (entry.state === 'looking') return <span className="soft small">{text.kit.loading}</span>
  if (counts === null || !isJudged(entry)) return <span className="soft small">{words.afterReceiving}</span>
  return (
    <span className="row figure">
      <Mark tone={counts.new > 0 ? 'ok' : 'quiet'}>{words.new(counts.new)}</Mark>
      {counts.alreadyThere === 0 ? null : <Mark tone="quiet">{words.there(counts.alreadyThere)}</Mark>}
      {counts.toBeMended === 0 ? null : <Mark tone="wait">{words.toMend(counts.toBeMended)}</Mark>}
      {isGoneOpen(entry) && difference !== null ? <Mark tone="risk">{words.gone(difference.removed)}</Mark> : null}
    </span>
  )
}

const modes = ['whole', 'addition'] as const

function ModeChoice({ entry: { key, mode }, change }: Omit<Props, 'open'>) {
  const words = useImportText().verdicts
  return (
    <NativeSelect
      className="import__choose"
      id={`${key}-mode`}
      label={words.mode}
      value={mode}
      data={modes.map((value) => ({ value, label: words.modes[value] }))}
      onChange={({ currentTarget }) =>
        change({ is: 'mode', key, mode: currentTarget.value === 'addition' ? 'addition' : 'whole' })
      }
    />
  )
}

function Difference({ entry: { seen } }: { readonly entry: Entry }) {
  const words = useImportText().verdicts
  if (seen.difference === null) return null
  const { added, removed, changed } = seen.difference
  return <p className="figure">{words.changed(added, removed, changed)}</p>
}
