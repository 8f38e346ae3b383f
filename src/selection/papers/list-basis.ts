import type { Actor } from '#access/actor.ts'
import type { Contribution, PemdaNames, Rate } from '#letters/paper-texts.ts'
import type { Tx } from '#platform/index.ts'
import { findProgramme, getPolicyById, listFunds, meaningOf, type FundRecord, type Policy } from '#programme/index.ts'
import type { Meaning } from '#programme/rules/file/meaning-lines.ts'
import { contributionFor } from '#rulebook/rules/contribution-for.ts'
import type { FundSource, Rulebook, Scheme } from '#rulebook/types.ts'
import { addMonths, monthsIn, type Month } from '#values/month.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { DecreeList } from '../contract.ts'
import { findRun, type RunRow } from '../records/runs.ts'
import { viewList } from '../view-lists.ts'
import { readPemdaNames } from './pemda-names.ts'

type Programme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

/** What every paper about one list is written from. */
export type ListBasis = {
  readonly list: DecreeList
  readonly run: RunRow
  readonly programme: Programme
  /** Who is meant, as it stood when the list was locked. */
  readonly meaning: Meaning
  readonly policy: Policy
  readonly funds: readonly FundRecord[]
  readonly pemda: PemdaNames
  readonly contribution: Contribution
}

/** Only a list in force is written about: papers of an opened one would name people nobody proposes any more. */
export async function readListBasis(
  book: Rulebook,
  tx: Tx,
  { actor: { pemda }, at }: { readonly actor: Actor; readonly at: Date },
  listId: string,
): Promise<ListBasis | Refusal> {
  const list = await viewList(tx, listId, at)
  if (isRefusal(list)) return list
  if (list.state === 'opened') return refuse('list-opened', { version: list.version })
  const run = (await findRun(tx, list.runId))!
  const programme = (await findProgramme(tx, list.programmeId))!
  const funds = await listFunds(tx, programme.id)
  const contribution = contributionOf(book, list, programme, funds)
  if (isRefusal(contribution)) return contribution
  return {
    list,
    run,
    programme,
    meaning: await meaningOf(tx, programme, list.lockedAt),
    policy: (await getPolicyById(tx, run.policy_id)).document,
    funds,
    pemda: await readPemdaNames(tx, pemda),
    contribution,
  }
}

/**
 * People, months and price as the letters check them. One decree states one price, so funds that pay differently (the
 * relief of PP 50/2025 hangs on the payer) need papers of their own.
 */
function contributionOf(
  book: Rulebook,
  { effect }: DecreeList,
  programme: Programme,
  funds: readonly FundRecord[],
): Contribution | Refusal {
  const used = funds.filter(({ id }) => effect.funds.some((fund) => fund.id === id && fund.people > 0))
  const prices: Rate[][] = []
  for (const { source } of used) {
    const rates = ratesOf(book, programme, source as FundSource)
    if (isRefusal(rates)) return rates
    prices.push(rates)
  }
  const [rates = []] = prices
  if (prices.some((other) => JSON.stringify(other) !== JSON.stringify(rates))) return refuse('funds-priced-differently')
  return { people: effect.people, rates, total: rupiah(effect.rupiah) }
}

/** The months of the programme in stretches of equal price. */
function ratesOf(book: Rulebook, programme: Programme, payer: FundSource): Rate[] | Refusal {
  const rates: Rate[] = []
  const range = { first: programme.firstMonth as Month, last: programme.lastMonth as Month }
  for (const month of monthsIn(range)) {
    const schemes = programme.schemes as readonly Scheme[]
    const price = contributionFor(book, { payer, segment: 'bpu', sector: 'other', month, schemes })
    if (isRefusal(price)) return price
    const last = rates.at(-1)
    if (last?.perPerson === price.total && addMonths(last.months.last, 1) === month) {
      rates[rates.length - 1] = { ...last, months: { first: last.months.first, last: month } }
    } else rates.push({ months: { first: month, last: month }, perPerson: price.total })
  }
  return rates
}
