import type { ListMapping, PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'
import { newKey } from '../../api/request.ts'
import {
  byDesaAndAge,
  type Entry,
  hasSameHead,
  isToReceive,
  type Place,
  type Sending,
  type Work,
} from './import-state.ts'

/** Everything that can happen to the work; the reducer below is the only place where it changes. */
export type Change =
  | { readonly is: 'chosen'; readonly sendings: readonly Sending[] }
  | { readonly is: 'sent'; readonly key: string; readonly change: Partial<Sending> }
  | { readonly is: 'read'; readonly key: string; readonly files: readonly PreviewFile[] }
  | { readonly is: 'halted'; readonly why: 'stopped' | 'lost'; readonly thrown?: unknown }
  | { readonly is: 'resumed' }
  | { readonly is: 'entry'; readonly key: string; readonly change: Partial<Entry> }
  | { readonly is: 'placed'; readonly key: string; readonly area: Place }
  | { readonly is: 'looked-again'; readonly key: string; readonly seen: PreviewFile }
  | { readonly is: 'not-looked'; readonly key: string; readonly thrown: unknown }
  | { readonly is: 'columns'; readonly key: string; readonly columns: ListMapping }
  | { readonly is: 'mode'; readonly key: string; readonly mode: PreviewFile['mode'] }
  | { readonly is: 'receive' }
  | { readonly is: 'received'; readonly key: string; readonly answer: ReceiveAnswer }
  | { readonly is: 'not-received'; readonly key: string; readonly thrown: unknown; readonly lost: boolean }
  | { readonly is: 'ask-again'; readonly key: string; readonly seen: PreviewFile }
  | { readonly is: 'retry' }

export function change(work: Work, made: Change): Work {
  if (made.is === 'chosen') return { ...work, sendings: [...work.sendings, ...made.sendings], halted: null }
  if (made.is === 'halted') return halt(work, made)
  if (made.is === 'resumed') return resume(work)
  if (made.is === 'sent') return { ...work, sendings: changed(work.sendings, made.key, () => made.change) }
  if (made.is === 'read') return read(work, made.key, made.files)
  if (made.is === 'columns') return { ...work, entries: pointOut(work.entries, made.key, made.columns) }
  if (made.is === 'receive') return { ...work, entries: work.entries.map(queue).toSorted(byDesaAndAge) }
  if (made.is === 'received') return { ...work, entries: receive(work.entries, made.key, made.answer) }
  if (made.is === 'retry') return { ...work, entries: work.entries.map(tryAgain) }
  return { ...work, entries: changed(work.entries, made.key, (entry) => entryChange(made, entry)) }
}

type OfEntry = Extract<
  Change,
  { is: 'entry' | 'placed' | 'mode' | 'looked-again' | 'not-looked' | 'not-received' | 'ask-again' }
>

function entryChange(made: OfEntry, entry: Entry): Partial<Entry> {
  if (made.is === 'entry') return made.change
  if (made.is === 'placed') return { area: made.area, isDesaKept: false, state: 'looking', thrown: undefined }
  if (made.is === 'mode') return { mode: made.mode, state: 'looking', isGoneAgreed: false, thrown: undefined }
  if (made.is === 'not-looked') return { area: entry.seen.area, state: 'open', thrown: made.thrown }
  if (made.is === 'looked-again') return { ...lookedAgain(entry, made.seen), state: 'open' }
  if (made.is === 'ask-again') return { ...lookedAgain(entry, made.seen), state: 'open', isStale: false }
  // A refusal was heard, so the next try is another act; after a cut line it is still the same one.
  return made.lost
    ? { state: 'lost', thrown: made.thrown }
    : { state: 'refused', thrown: made.thrown, receiveKey: newKey() }
}

const lookedAgain = (entry: Entry, seen: PreviewFile): Partial<Entry> => ({
  seen,
  area: seen.area ?? entry.area,
  isGoneAgreed: false,
  // What was said of one desa is no answer about another that is named now.
  isDesaKept: entry.isDesaKept && codesOf(seen) === codesOf(entry.seen),
})

const codesOf = ({ otherDesa }: PreviewFile) => otherDesa.map(({ code }) => code).join()

function halt(work: Work, { why, thrown }: Extract<Change, { is: 'halted' }>): Work {
  const sendings = work.sendings.map((sending) =>
    sending.state === 'sending' ? { ...sending, state: 'lost' as const, sent: 0 } : sending,
  )
  return { ...work, sendings, halted: { why, thrown } }
}

function resume(work: Work): Work {
  const sendings = work.sendings.map((sending) =>
    sending.state === 'lost' ? { ...sending, state: 'waiting' as const } : sending,
  )
  return { ...work, sendings, halted: null }
}

function read(work: Work, key: string, files: readonly PreviewFile[]): Work {
  const sending = work.sendings.find((one) => one.key === key)
  if (!sending) return work
  const sendings = changed<Sending>(work.sendings, key, () => ({ state: 'seen', lists: files.length }))
  const entries = [...work.entries, ...files.map((seen) => entryOf(sending.file, seen))]
  return { ...work, sendings, entries: entries.toSorted(byDesaAndAge) }
}

const entryOf = (file: File, seen: PreviewFile): Entry => ({
  key: newKey(),
  file,
  seen,
  area: seen.area,
  isDesaKept: false,
  columns: null,
  mode: seen.mode,
  isTaken: true,
  isGoneAgreed: false,
  isStale: false,
  receiveKey: newKey(),
  state: 'open',
})

/** What is said of one list holds for every list with the same headings that nobody has looked at yet. */
function pointOut(entries: readonly Entry[], key: string, columns: ListMapping): Entry[] {
  const said = entries.find((entry) => entry.key === key)
  return entries.map((entry) => {
    const isSame = said !== undefined && entry.columns === null && hasSameHead(said.seen, entry.seen)
    const isMeant = entry.key === key || (isSame && entry.state === 'open')
    return isMeant ? { ...entry, columns, state: 'looking', thrown: undefined } : entry
  })
}

const queue = (entry: Entry): Entry => (isToReceive(entry) ? { ...entry, state: 'queued' } : entry)

const tryAgain = (entry: Entry): Entry =>
  entry.state === 'lost' || entry.state === 'refused' ? { ...entry, state: 'queued', thrown: undefined } : entry

function receive(entries: readonly Entry[], key: string, answer: ReceiveAnswer): Entry[] {
  const area = entries.find((entry) => entry.key === key)?.area?.code
  return entries.map((entry) => {
    if (entry.key === key) return { ...entry, state: 'received', answer }
    return entry.area?.code === area && entry.state !== 'received' ? { ...entry, isStale: true } : entry
  })
}

function changed<One extends { readonly key: string }>(
  all: readonly One[],
  key: string,
  to: (one: One) => Partial<One>,
): One[] {
  return all.map((one) => (one.key === key ? { ...one, ...to(one) } : one))
}
