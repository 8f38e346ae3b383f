import type { Tx } from '#platform/index.ts'
import { findProgramme, listFunds } from '#programme/index.ts'
import type { ListEffect } from './contract.ts'
import type { RunRow } from './records/runs.ts'
import { countsIn, summaryIn } from './run-summary.ts'

/**
 * What locking the list of a run commits: its people, and for each fund the people it pays × the contribution of all
 * months, with the articles the price was computed by. Rupiah; nothing is paid by it.
 */
export async function effectOfList(tx: Tx, run: RunRow): Promise<ListEffect> {
  const programme = (await findProgramme(tx, run.programme_id))!
  const priced = new Map((await listFunds(tx, run.programme_id)).map((fund) => [fund.id, fund.price]))
  const funds = summaryIn(run).funds.map(({ id, name, taken, perPerson, ceiling }) => ({
    id,
    name,
    people: taken,
    perMonth: priced.get(id)!.perMonth,
    perPerson,
    rupiah: taken * perPerson,
    ceiling,
  }))
  const basis = funds.flatMap(({ id, people }) => (people > 0 ? priced.get(id)!.basis : []))
  const { selected, reserve } = countsIn(run)
  return {
    people: selected,
    reserve,
    rupiah: funds.reduce((sum, fund) => sum + fund.rupiah, 0),
    firstMonth: programme.firstMonth,
    lastMonth: programme.lastMonth,
    months: programme.months,
    funds,
    basis: [...new Map(basis.map((one) => [one.ruleId, one])).values()],
  }
}
