import * as z from 'zod/mini'
import { namesOf } from '#access/names-of.ts'
import type { Tx } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ProgrammeRow } from '../contract.ts'
import { fileEntries, fileParts, type FileAnswer, type FilePart } from '../contract/file/programme-file.ts'
import { findProgramme, listFunds, type FundRecord } from '../records.ts'
import { monthlyPrices } from '../price.ts'
import { budgetShare } from '../rules/file/budget-share.ts'
import { dueLines } from '../rules/file/due-lines.ts'
import { listAge } from '../rules/file/list-age.ts'
import { hasBudget } from '../rules/file/promised.ts'
import { listEntries } from './records.ts'

type Entries = Omit<{ readonly [Part in FilePart]: FileAnswer[Part] }, 'commitments'> & {
  readonly commitments: readonly Omit<FileAnswer['commitments'][number], 'need' | 'perPerson' | 'hasBudget'>[]
}

/** The whole file of a programme as it stands, and what is late in it. */
export async function readFile(
  book: Rulebook,
  tx: Tx,
  programmeId: string,
  { today, pemda }: { readonly today: PlainDate; readonly pemda: string },
): Promise<FileAnswer | Refusal> {
  const programme = await findProgramme(tx, programmeId)
  if (!programme) return refuse('not-found')
  const entries = await readEntries(tx, programmeId)
  const funds = await listFunds(tx, programmeId)
  return {
    ...entries,
    commitments: entries.commitments.map((one) => promisedBy(book, { one, programme, funds })),
    today,
    due: [...dueLines(entries, today)],
    age: listAge(entries.stages, programme.firstMonth) ?? null,
    lacks: lacksOf(programme, funds),
    budget: budgetOf(funds, entries, { area: pemda, year: programme.year }),
  }
}

async function readEntries(tx: Tx, programmeId: string): Promise<Entries> {
  const standing = []
  for (const part of fileParts) standing.push({ part, rows: await listEntries(tx, part, programmeId) })
  const writers = await namesOf(
    tx,
    standing.flatMap(({ rows }) => rows.map(({ keptBy }) => keptBy)),
  )
  const read = standing.map(({ part, rows }) => [
    part,
    rows.map(({ key, fields, keptAt, keptBy }) => ({
      ...z.parse(fileEntries[part], fields),
      entryId: key.id,
      version: key.version,
      keptOn: keptAt.toISOString(),
      keptBy: writers.get(keptBy) ?? '',
    })),
  ])
  // Each part was read by its own contract.
  return Object.fromEntries(read) as Entries
}

type Promised = {
  readonly one: Entries['commitments'][number]
  readonly programme: ProgrammeRow
  readonly funds: readonly FundRecord[]
}

/** What keeping the promise takes in contributions, by the law of its months. */
function promisedBy(book: Rulebook, { one, programme, funds }: Promised): FileAnswer['commitments'][number] {
  const prices = monthlyPrices(book, { ...one, source: one.fundSource, schemes: programme.schemes })
  const perPerson = isRefusal(prices) ? null : prices.reduce((sum, { total }) => sum + total, 0)
  return {
    ...one,
    perPerson,
    need: perPerson === null ? null : perPerson * one.people,
    hasBudget: hasBudget(one, funds),
  }
}

function budgetOf(
  funds: readonly FundRecord[],
  { figures }: Entries,
  of: { readonly area: string; readonly year: number },
): FileAnswer['budget'] {
  const share = budgetShare(funds, figures, of)
  return share === undefined ? null : { ceiling: share.ceiling, of: [...share.of] }
}

/** A commitment without these is a plan: the DPA gives the money, regulation and PKS the right to enrol. */
function lacksOf({ legalBasis, pksNumber }: ProgrammeRow, funds: readonly FundRecord[]): FileAnswer['lacks'] {
  const hasDpa = funds.some(({ dpaNumber }) => dpaNumber !== '')
  return [
    ...(legalBasis === '' ? (['regulation'] as const) : []),
    ...(pksNumber === '' ? (['pks'] as const) : []),
    ...(hasDpa ? [] : (['dpa'] as const)),
  ]
}
