import { afterAll, expect, test } from 'vitest'
import { inOneTransaction } from '#platform/database/one-transaction.ts'
import { onEngine } from '../support/platform.ts'

const people = 5_000

onEngine('embedded', 'statistics after many rows', (ground) => {
  const ask = <Row extends object>(text: string) =>
    inOneTransaction(ground().platform.connection.pool, async (client) => (await client.query<Row>(text)).rows)
  afterAll(() => ask('drop table public.crowd'))

  /** How many rows the planner expects of a desa in which everybody lives. */
  async function expected(): Promise<number> {
    const plan = await ask<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
      `explain (format json) select * from public.crowd where area = '74.06.01.2001'`,
    )
    return plan[0]!['QUERY PLAN'][0]!.Plan['Plan Rows']
  }

  test('the planner knows what came in bulk, which it does not find out by itself', async () => {
    await ask('create table public.crowd (id int primary key, area text)')
    await ask(`insert into public.crowd select i, '74.06.01.2001' from generate_series(1, ${people}) i`)
    expect(await expected()).toBeLessThan(people / 10)
    await ground().platform.refreshStatistics()
    expect(await expected()).toBeGreaterThan(people / 2)
  })

  test('what has hardly changed is left alone', async () => {
    const looked = async () =>
      (
        await ask<{ times: number }>(`select analyze_count as times from pg_stat_user_tables where relname = 'crowd'`)
      )[0]
    const before = await looked()
    await ask(`insert into public.crowd values (0, '74.06.01.2002')`)
    await ground().platform.refreshStatistics()
    expect(await looked()).toEqual(before)
  })
})
