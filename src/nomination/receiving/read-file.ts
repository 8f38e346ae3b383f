import type { Actor } from '#access/actor.ts'
import { scopeOf } from '#access/actor.ts'
import type { SheetRow } from '#exchange/sheet/index.ts'
import type { Platform, Vault } from '#platform/index.ts'
import { columnMapFor } from '#programme/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { ListMapping } from '../contract.ts'
import { chooseColumns, possibleHeads, type ChosenList } from '../reading/choose-columns.ts'
import type { OpenList } from '../reading/open-list.ts'
import { findColumnChoices } from '../records/column-choices.ts'

export type UnderstoodFile = OpenList & { readonly chosen: ChosenList }

/** Finds the columns of a list: what somebody says, what was said of the same head before, or what can be guessed. */
export async function understandFile(
  platform: Platform,
  actor: Actor,
  list: OpenList,
  given: ListMapping | null,
): Promise<UnderstoodFile | Refusal> {
  const vault = await platform.vault(actor.pemda)
  const sign = (row: SheetRow) => signatureOf(vault, row)
  const heads = given ? [] : possibleHeads(list).map(sign)
  const known = await platform.inScope(scopeOf(actor), async (tx) => ({
    map: await columnMapFor(tx, 'nominations'),
    remembered: await findColumnChoices(tx, heads),
  }))
  if (isRefusal(known.map)) return known.map
  const chosen = chooseColumns(list, { map: known.map, remembered: known.remembered, given, signatureOf: sign })
  return isRefusal(chosen) ? chosen : { ...list, chosen }
}

/** The headings of a row in one short text. By index and not by plain digest: a row of people may be taken for a head. */
export function signatureOf(vault: Vault, { cells }: SheetRow): string {
  const words = cells.map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, ''))
  return vault.index('row', `head ${words.join('|')}`).toString('hex')
}

/** Keys are believed only in a form of this programme: a form of last year counted its lines from 1 as well. */
export function keyed<Row extends { readonly key: string }>(
  { form }: UnderstoodFile,
  { programmeId }: { readonly programmeId: string },
  rows: readonly Row[],
): Row[] {
  return form?.programmeId === programmeId ? [...rows] : rows.map((row) => ({ ...row, key: '' }))
}

export function isMendFile({ form }: UnderstoodFile, { programmeId }: { readonly programmeId: string }): boolean {
  return form?.kind === 'perbaikan' && form.programmeId === programmeId
}
