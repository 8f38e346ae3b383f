import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { EntryVerdict } from './entry-verdict.tsx'
import { CommonFields, type CommonForm, dayFaultOf } from './shared-fields.tsx'
import { type Entry, isGoneOpen, isToReceive, severalOfOneDesa, standingOf } from './import-state.ts'
import type { Importing } from './use-import.ts'

type Props = {
  readonly importing: Importing
  readonly common: CommonForm
  readonly onCommon: (change: Partial<CommonForm>) => void
  readonly onReceive: () => void
  readonly onBack: () => void
}

/** Step 3: the result of every row, what would vanish, and then the one act. */
export function VerdictStep({ importing, common, onCommon, onReceive, onBack }: Props) {
  const words = useImportText().verdicts
  const open = importing.work.entries.filter(
    (entry) => standingOf(entry) === 'ready' && (entry.state === 'open' || entry.state === 'looking'),
  )
  const ready = open.filter(isToReceive)
  const back = (
    <Button variant="default" onClick={onBack}>
      {words.back}
    </Button>
  )
  if (open.length === 0) {
    return (
      <EmptyState picture="nothingFound" title={words.nothing} action={back}>
        {words.nothingText}
      </EmptyState>
    )
  }
  return (
    <div className="stack-wide">
      <div className="stack">
        <h2>{words.sum(ready.length, peopleIn(ready))}</h2>
        <Several entries={open} />
        <div>
          {open.map((entry) => (
            <EntryVerdict key={entry.key} entry={entry} change={importing.change} open={open.length === 1} />
          ))}
        </div>
      </div>
      <CommonFields form={common} onChange={onCommon} />
      <Receive ready={ready} common={common} onReceive={onReceive} />
      <div className="row">{back}</div>
    </div>
  )
}

const peopleIn = (entries: readonly Entry[]) => entries.reduce((sum, { seen }) => sum + (seen.counts?.new ?? 0), 0)

function Several({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useImportText().verdicts
  const several = severalOfOneDesa(entries)
  if (several.length === 0) return null
  return (
    <Notice tone="wait" title={words.several}>
      {several.map((of) => words.severalOf(of)).join('; ')}
    </Notice>
  )
}

type ReceiveProps = {
  readonly ready: readonly Entry[]
  readonly common: CommonForm
  readonly onReceive: () => void
}

function Receive({ ready, common, onReceive }: ReceiveProps) {
  const words = useImportText().verdicts
  const [asking, setAsking] = useState(false)
  const toMend = ready.reduce((sum, { seen }) => sum + (seen.counts?.toBeMended ?? 0), 0)
  return (
    <>
      <div className="row">
        <Button
          disabled={ready.length === 0 || dayFaultOf(common, words) !== undefined}
          onClick={() => setAsking(true)}
        >
          {words.receive(ready.length)}
        </Button>
        {ready.some(isGoneOpen) ? <p>{words.goneOpen}</p> : null}
      </div>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.question(ready.length, peopleIn(ready))}
        people={peopleIn(ready)}
        act={words.receive(ready.length)}
        onConfirm={async () => onReceive()}
      >
        <p>{words.onBehalf}</p>
        {toMend === 0 ? null : <p>{words.effect(toMend)}</p>}
      </ConfirmEffect>
    </>
  )
}
