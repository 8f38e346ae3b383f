import type { Tx } from '#platform/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { OfficeOf } from './paper-ground.ts'
import { blank } from './paper-texts.ts'
import { holdersOf } from './records/holders.ts'
import type { OfficeCode } from './rules/offices.ts'
import { type Signatory, signatoryOn } from './rules/signatory.ts'

/** Whoever is recorded for an office on a day; nobody, or why two names contradict each other. */
export async function whoSigns(
  tx: Tx,
  code: OfficeCode,
  { area, title }: OfficeOf,
  day: PlainDate,
): Promise<Signatory | undefined | Refusal> {
  const tenures = await holdersOf(tx, code, area)
  const register = { offices: [{ code, title }], tenures, mandates: [] }
  const found = signatoryOn(register, { kind: '', signatory: code }, day)
  return isRefusal(found) && found.code === 'signatory-unknown' ? undefined : found
}

/** The same for a draft: where nobody is recorded the name is left to the pen. */
export async function signatoryToday(tx: Tx, code: OfficeCode, office: OfficeOf, day: PlainDate) {
  const found = await whoSigns(tx, code, office, day)
  return found ?? openSignatory(code, office.title)
}

export const openSignatory = (code: string, title: string): Signatory => ({
  office: { code, title },
  onBehalfOf: null,
  capacity: 'definitif',
  name: blank,
  rank: null,
  nip: null,
})
