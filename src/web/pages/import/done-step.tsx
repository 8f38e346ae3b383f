import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { faultOf } from '../../api/fault.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ProgressBar } from '../../kit/progress-bar.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { nameOf } from './entry-words.ts'
import { type Entry, isGoneOpen, standingOf } from './import-state.ts'
import { ReceivedTable } from './received-table.tsx'
import type { Importing } from './use-import.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly importing: Importing; readonly onBack: () => void; readonly onAnother: () => void }

/** Step 4: what was received, in people, and what the desa still has to mend. */
export function DoneStep({ importing, onBack, onAnother }: Props) {
  const words = useImportText().done
  const { pemda } = route.useParams()
  const { entries } = importing.work
  const of = (...states: Entry['state'][]) => entries.filter(({ state }) => states.includes(state))
  const [received, waiting, wrong] = [of('received'), of('queued'), of('lost', 'refused')]
  const asked = entries.filter(isAsked)
  if (waiting.length > 0) return <Working done={received.length} all={received.length + waiting.length} />
  const skipped = entries.length - received.length - wrong.length - asked.length
  return (
    <div className="stack-wide">
      <Sum received={received} />
      {wrong.length === 0 ? null : <NotReceived entries={wrong} onRetry={() => importing.change({ is: 'retry' })} />}
      {asked.length === 0 ? null : <Asked entries={asked} onBack={onBack} />}
      <ReceivedTable entries={received} />
      {skipped === 0 ? null : <p className="soft">{words.skipped(skipped)}</p>}
      <div className="row">
        <LinkButton link={{ to: '/$pemda/usulan', params: { pemda } }}>{words.toBoard}</LinkButton>
        <Button variant="default" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  )
}

/** Taken, understood, and not received for names that would vanish. */
const isAsked = (entry: Entry) =>
  entry.state === 'open' && entry.isTaken && standingOf(entry) === 'ready' && isGoneOpen(entry)

function Working({ done, all }: { readonly done: number; readonly all: number }) {
  const words = useImportText().done
  return (
    <div className="panel stack">
      <output className="figure">{words.working(done, all)}</output>
      <ProgressBar label={words.working(done, all)} done={done} total={all} />
    </div>
  )
}

const answersOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ answer }) => (answer === undefined || answer.receivedBefore ? [] : [answer]))

function Sum({ received }: { readonly received: readonly Entry[] }) {
  const words = useImportText().done
  const answers = answersOf(received)
  const people = answers.reduce((sum, { good }) => sum + good, 0)
  const toMend = answers.reduce((sum, answer) => sum + answer.toMend, 0)
  if (answers.length === 0) return <Notice tone="wait" title={words.nothing} live />
  return (
    <Notice tone="ok" title={words.title(answers.length, people)} live>
      {words.toMend(toMend, answers.filter((answer) => answer.toMend > 0).length)}
    </Notice>
  )
}

type WrongProps = { readonly entries: readonly Entry[]; readonly onRetry: () => void }

function NotReceived({ entries, onRetry }: WrongProps) {
  const { text, language } = useLanguage()
  const words = useImportText().done
  const sayWhy = ({ thrown }: Entry) => {
    const fault = faultOf(thrown)
    if (fault.kind === 'refused') return fault.sentence[language]
    return fault.kind === 'unreachable' ? text.kit.unreachable.title : text.kit.broken.text
  }
  return (
    <Notice
      tone="stop"
      title={words.refused(entries.length)}
      action={<Button onClick={onRetry}>{words.retry}</Button>}
      live
    >
      {entries.some(({ state }) => state === 'lost') ? <p>{words.lost}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <b>{nameOf(entry)}</b>: {sayWhy(entry)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Asked({ entries, onBack }: { readonly entries: readonly Entry[]; readonly onBack: () => void }) {
  const words = useImportText()
  return (
    <Notice
      tone="wait"
      title={words.done.refused(entries.length)}
      action={<Button onClick={onBack}>{words.done.check}</Button>}
      live
    >
      <p>{words.done.ask}</p>
      <p>{entries.map(nameOf).join(', ')}</p>
    </Notice>
  )
}
