import { nameTokens } from '#values/person-name.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

export const paperCapacities = ['', 'Plt.', 'Plh.', 'a.n.'] as const
export type PaperCapacity = (typeof paperCapacities)[number]

/** What the attester reads off the signed sheet. */
export type Read = {
  readonly capacity: PaperCapacity
  readonly name: string
  readonly signedOn: string
  readonly code: string
}

/** Somebody who holds the office, or stands in for its holder, on the day of the signature. */
export type OfficeHolder = { readonly accountId: string; readonly name: string }

type Known = {
  readonly sheetCode: string
  readonly proposedOn: string
  readonly today: string
  readonly proposer: string
  readonly holders: readonly OfficeHolder[]
  readonly deputies: readonly OfficeHolder[]
}

/** So many figures of the code are enough to type: 64 bits, and nobody types 64 figures without copying them. */
export const typedFigures = 16

/**
 * Whether the sheet is that of this proposal and signed by whoever held the office that day. Where nobody with an account
 * holds it, the name counts as the attester states it.
 *
 * @returns the account of the one who signed, null where the office has none
 */
export function judgePaper(read: Read, known: Known): { readonly holder: string | null } | Refusal {
  if (!isCodeOf(known.sheetCode, read.code)) return refuse('sheet-code-differs')
  if (read.signedOn < known.proposedOn) return refuse('sheet-signed-too-early', { date: known.proposedOn })
  if (read.signedOn > known.today) return refuse('sheet-signed-in-future')
  if (isSamePerson(read.name, known.proposer)) return refuse('second-person-needed')
  if (known.holders.length === 0) return { holder: null }
  const allowed = read.capacity === '' ? known.holders : known.deputies
  const signer = allowed.find(({ name }) => isSamePerson(read.name, name))
  return signer === undefined ? refuse('sheet-wrong-holder', { date: read.signedOn }) : { holder: signer.accountId }
}

function isCodeOf(code: string, typed: string): boolean {
  const plain = typed.replaceAll(/[\s-]/g, '').toLowerCase()
  return code !== '' && (plain === code || plain === code.slice(0, typedFigures))
}

/** Titles, spelling and a second name do not make another person; the shorter name stands whole in the longer. */
export function isSamePerson(one: string, other: string): boolean {
  const [few, many] = [nameTokens(one), nameTokens(other)].toSorted((a, b) => a.length - b.length)
  return few !== undefined && many !== undefined && few.length > 0 && few.every((token) => many.includes(token))
}
