import type { RefusalCode } from './refusals/index.ts'

export type { RefusalCode } from './refusals/index.ts'

/** An expected "no". It travels as a value; only bugs and broken infrastructure are thrown. */
export type Refusal = {
  readonly kind: 'refusal'
  readonly code: RefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

/** Facts are shown to people and kept in reports: never put a full NIK, a name or a phone number into them. */
export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): Refusal {
  return { kind: 'refusal', code, facts }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal'
}

/**
 * For values of our own making, such as a constant or a column the database checked: there a refusal is a bug.
 *
 * @throws Error with the code only, because the value itself may be somebody's NIK
 */
export function orThrow<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`unexpected refusal: ${answer.code}`)
  return answer
}

/** The same refusal with the place in the file, so that the sentence begins with `Baris 14:`. */
export function inRow(refusal: Refusal, row: number): Refusal {
  return { ...refusal, facts: { ...refusal.facts, row } }
}
