import type { PlainDate } from '#values/plain-date.ts'
import { type Refusal, isRefusal, refuse } from '#values/refusal.ts'
import { isSameCode } from './authenticity-code.ts'

/** Where a paper stands on its way. The words are those the offices use and the screen shows. */
type PaperState = 'konsep' | 'diparaf' | 'ditandatangani' | 'berkas diterima'

export type PaperStep =
  | { readonly step: 'initial'; readonly office: string; readonly name: string; readonly on: PlainDate }
  | { readonly step: 'sign'; readonly office: string; readonly name: string; readonly on: PlainDate }
  | { readonly step: 'number'; readonly number: string; readonly date: PlainDate }
  | { readonly step: 'file'; readonly fileDigest: string; readonly code: string }

/**
 * The steps each state allows. Initials are optional, because no desa paper has a ladder; number and date
 * follow the signature, because the register hands them out only for a signed paper; a filed paper is
 * finished, and a wrong one is replaced by a new paper instead of being changed.
 */
const allowedSteps = {
  konsep: ['initial', 'sign'],
  diparaf: ['initial', 'sign'],
  ditandatangani: ['number', 'file'],
  'berkas diterima': [],
} as const satisfies Record<PaperState, readonly PaperStep['step'][]>

/** A signature or an initial as it was given: the office and the name that held it on that day. */
type Signed = { readonly office: string; readonly name: string; readonly on: PlainDate }

/**
 * One paper. `madeFrom` is the code of the data it was drafted from (the kode keaslian printed on it);
 * `number` and `date` are null until the paper is signed; `fileDigest` is the SHA-256 of the signed file.
 */
export type Paper = {
  readonly kind: string
  /** Whether its office keeps a register that numbers it. */
  readonly isNumbered: boolean
  readonly state: PaperState
  readonly madeFrom: string
  readonly initials: readonly Signed[]
  readonly signature: Signed | null
  readonly number: string | null
  readonly date: PlainDate | null
  readonly fileDigest: string | null
}

export const draftPaper = (kind: string, madeFrom: string, isNumbered = true): Paper => ({
  kind,
  isNumbered,
  state: 'konsep',
  madeFrom,
  initials: [],
  signature: null,
  number: null,
  date: null,
  fileDigest: null,
})

/** True when the data changed after the draft was made, so that the draft no longer tells the truth. */
export const isOutOfDate = (paper: Paper, code: string): boolean => !isSameCode(paper.madeFrom, code)

/**
 * Moves a paper one step on, or says why it cannot move.
 *
 * @param today no step may be dated later than this day
 */
export function movePaper(paper: Paper, step: PaperStep, today: PlainDate): Paper | Refusal {
  const allowed: readonly string[] = allowedSteps[paper.state]
  if (!allowed.includes(step.step)) return refuseStep(paper, step)
  if (step.step === 'file') return filePaper(paper, step.fileDigest, step.code)
  const day = step.step === 'number' ? step.date : step.on
  const order = checkDay(paper, day, today)
  if (isRefusal(order)) return order
  if (step.step === 'number') return numberPaper(paper, step.number, step.date)
  const signed: Signed = { office: step.office, name: step.name, on: step.on }
  return step.step === 'sign'
    ? { ...paper, state: 'ditandatangani', signature: signed }
    : { ...paper, state: 'diparaf', initials: [...paper.initials, signed] }
}

function refuseStep(paper: Paper, step: PaperStep): Refusal {
  if (paper.state === 'berkas diterima') return refuse('paper-finished')
  if (step.step === 'number' || step.step === 'file') return refuse('paper-not-signed')
  return refuse('paper-already-signed')
}

/** Plain dates are ISO text, so their order as text is their order in time. */
function checkDay(paper: Paper, day: PlainDate, today: PlainDate): Refusal | undefined {
  if (day > today) return refuse('paper-date-in-future', { date: day, today })
  const before = paper.signature?.on ?? paper.initials.at(-1)?.on
  return before !== undefined && day < before ? refuse('paper-date-too-early', { date: day, before }) : undefined
}

function numberPaper(paper: Paper, number: string, date: PlainDate): Paper | Refusal {
  if (paper.number !== null) return refuse('paper-already-numbered', { number: paper.number })
  const typed = number.trim()
  return typed === '' ? refuse('paper-number-missing') : { ...paper, number: typed, date }
}

/** The signed file counts only with its number, if it has one, and when it carries the code of our data. */
function filePaper(paper: Paper, fileDigest: string, code: string): Paper | Refusal {
  if (paper.isNumbered && paper.number === null) return refuse('paper-number-missing')
  if (!isSameCode(code, paper.madeFrom)) return refuse('paper-code-differs', { read: code, expected: paper.madeFrom })
  return { ...paper, state: 'berkas diterima', fileDigest }
}
