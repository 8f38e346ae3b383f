import type { ListView } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { DownloadButton } from '../../kit/download-button.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useText } from '../../text/use-text.ts'
import { HistoryFold } from '../history/history-fold.tsx'
import { takesInLists } from './duties.ts'
import { ListStateWord, stateWordOf } from './list-state.tsx'
import { StepActs } from './step-acts.tsx'

type ListProps = { readonly list: ListView }

/** One version in a line: where it stands, what kind of list it is, how much of it is good. */
export function VersionHead({ list }: ListProps) {
  const words = useOfficeText().nomination.desa
  const { sums } = useOfficeText().nomination.board
  return (
    <>
      <h3>{words.version(list.version)}</h3>
      <ListStateWord state={list.state} />
      <span className="soft small">
        {words.modes[list.mode]}, {words.channels[list.channel]}, {sums.names(list.good)}
      </span>
    </>
  )
}

/** Its counts, where it came from, everything that happened to it, and what may be done now. */
export function VersionFacts({ list }: ListProps) {
  return (
    <>
      <CountsLine list={list} />
      <Source list={list} />
      <Life list={list} />
      <Acts list={list} />
      <HistoryFold subject={list.id} />
    </>
  )
}

/** Shows the rows of another version below. */
export function OpenVersion({ list }: ListProps) {
  const words = useOfficeText().nomination.desa
  const state = useListState()
  return (
    <div className="no-print">
      <Button
        variant="default"
        onClick={() => state.filter({ versi: String(list.version), lihat: undefined, hasil: undefined })}
      >
        {words.openVersion(list.version)}
      </Button>
    </div>
  )
}

function CountsLine({ list: { rows, good, toMend, repeated, removed } }: ListProps) {
  const words = useOfficeText().nomination.desa.counts
  const { count } = useFigures()
  const mended = rows - good - toMend - repeated - removed
  const counts: readonly (readonly [string, number])[] = [
    [words.rows, rows],
    [words.good, good],
    [words.toMend, toMend],
    ...(repeated === 0 ? [] : [[words.repeated, repeated] as const]),
    ...(removed === 0 ? [] : [[words.removed, removed] as const]),
    ...(mended <= 0 ? [] : [[words.mended, mended] as const]),
  ]
  return (
    <dl className="desa__counts">
      {counts.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figure">{count(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Source({ list }: ListProps) {
  const words = useOfficeText().nomination.desa
  const { onBehalf } = useOfficeText().nomination.board
  const moment = useMoment()
  const facts = [
    words.received(moment(list.receivedAt), list.receivedBy) + (list.onBehalf ? ` (${onBehalf})` : ''),
    list.sender === '' ? words.noSender : words.sender(list.sender),
    list.fileName === '' ? '' : words.file(list.fileName),
    list.hasScan ? words.scan.yes : words.scan.no,
  ]
  return (
    <ul className="desa__source small">
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

/** Who moved the list where, when, and in which words. */
function Life({ list: { steps } }: ListProps) {
  const text = useText()
  const words = useOfficeText().nomination.desa
  const moment = useMoment()
  if (steps.length === 0) return null
  return (
    <div>
      <h4 className="desa__life">{words.life}</h4>
      <ol className="desa__steps small">
        {steps.map(({ to, role, by, at, remark, hasScan }) => (
          <li key={`${at} ${to}`}>
            <b>{isState(to) ? stateWordOf(to, text) : to}</b>{' '}
            {words.step(text.places.roles[role] ?? role, by, moment(at))}
            {hasScan ? `, ${words.withScan}` : ''}
            {remark === '' ? null : <span className="desa__remark">{words.remark(remark)}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}

const states: readonly string[] = ['draft', 'nominated', 'returned', 'passed-on', 'received', 'superseded']
const isState = (word: string): word is ListView['state'] => states.includes(word)

function Acts({ list }: ListProps) {
  const words = useOfficeText().nomination.desa
  const grant = useGrant()
  if (!takesInLists(grant) || (list.open.length === 0 && list.toMend === 0)) return null
  return (
    <div className="row no-print">
      <StepActs list={list} />
      {list.toMend === 0 || list.state === 'superseded' ? null : (
        <DownloadButton file={{ path: `/nominations/lists/${list.id}/mend.xlsx` }}>{words.mendFile}</DownloadButton>
      )}
    </div>
  )
}
