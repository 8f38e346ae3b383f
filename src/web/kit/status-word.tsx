import { useText } from '../text/use-text.ts'
import type { Text } from '../text/id.ts'
import './status-word.css'

export type Tone = 'ok' | 'wait' | 'risk' | 'stop' | 'quiet'

/** Words that need no facts, by their key in the texts. */
export const plainStatuses = {
  nothing: 'quiet',
  draft: 'quiet',
  nominated: 'wait',
  returned: 'risk',
  passedOn: 'wait',
  received: 'ok',
  superseded: 'quiet',
  eligible: 'ok',
  notEligible: 'stop',
  toCheck: 'wait',
  matched: 'ok',
  unmatched: 'stop',
  unranked: 'wait',
  unanswered: 'quiet',
  proposed: 'wait',
  outsideQuota: 'quiet',
  awaitingNumber: 'wait',
  refusedByBpjs: 'risk',
  active: 'ok',
  inactive: 'quiet',
  replaced: 'quiet',
  replacement: 'ok',
  died: 'risk',
  claimReturned: 'risk',
  claimRefused: 'stop',
  benefitPaid: 'ok',
} as const satisfies Record<string, Tone>

/** A status with the facts its word needs: a decree without its number is never shown as one. */
export type Status =
  | { readonly is: keyof typeof plainStatuses }
  | { readonly is: 'decreed'; readonly head: string; readonly number: string; readonly year: number }
  | { readonly is: 'reserve'; readonly place: number }
  | { readonly is: 'inArrears'; readonly months: number; readonly payer: string }
  | { readonly is: 'coverEnded'; readonly day: string; readonly cause: string }
  | { readonly is: 'claimRunning'; readonly where: 'desa' | 'branch' }

type Props = {
  readonly status: Status
  /** In tables MS and TMS stand for the two long words; a screen reader still hears them whole. */
  readonly short?: boolean
}

/** The status word of a person or a list: always the word, the colour and the mark only repeat it. */
export function StatusWord({ status, short = false }: Props) {
  const text = useText()
  const word = wordOf(status, text)
  const brief = short ? briefOf(status, text) : undefined
  return (
    <span className="status" data-tone={toneOf(status)}>
      {brief === undefined ? (
        word
      ) : (
        <>
          <span aria-hidden="true">{brief}</span>
          <span className="unseen">{word}</span>
        </>
      )}
    </span>
  )
}

function wordOf(status: Status, { status: words }: Text): string {
  if (status.is === 'decreed') return words.decreed(words.decreeOf(status.head, status.number, status.year))
  if (status.is === 'reserve') return words.reserve(status.place)
  if (status.is === 'inArrears') return words.inArrears(status.months, status.payer)
  if (status.is === 'coverEnded') return words.coverEnded(status.day, status.cause)
  return status.is === 'claimRunning' ? words.claimRunning(status.where) : words[status.is]
}

function briefOf(status: Status, { status: words }: Text): string | undefined {
  if (status.is === 'eligible') return words.eligibleShort
  return status.is === 'notEligible' ? words.notEligibleShort : undefined
}

const toneWithFacts = {
  decreed: 'ok',
  reserve: 'wait',
  inArrears: 'risk',
  coverEnded: 'stop',
  claimRunning: 'wait',
} as const
const tones: Readonly<Record<Status['is'], Tone>> = { ...plainStatuses, ...toneWithFacts }

const toneOf = (status: Status): Tone => tones[status.is]
