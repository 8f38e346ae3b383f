import { expect, it } from 'vitest'
import type { Platform } from '#platform/index.ts'
import { must } from '../support/actors.ts'
import { onEngine } from '../support/platform.ts'
import { fileOf, openStage, people } from './stage.ts'

/** Tells how many transactions were opened. */
function counted(platform: Platform): Platform & { transactions(): number } {
  let count = 0
  return {
    ...platform,
    transactions: () => count,
    inScope: (scope, work) => {
      count++
      return platform.inScope(scope, work)
    },
  }
}

const rows = 4_000
/** Rows in one transaction: on the embedded engine an open one stops every other client, so a long list is many. */
const mostAtOnce = 500

onEngine('embedded', `a list of ${rows} rows`, (ground) => {
  it('is received in many short transactions, and replaced', async () => {
    const platform = counted(ground().platform)
    const stage = await openStage({ ...ground(), platform })
    for (const count of [rows, 3]) {
      const file = await fileOf(people(1, count), { name: `${count}.xlsx` })
      expect(must(await stage.send(stage.operator, file))).toMatchObject({ rows: count, good: count })
    }
    expect(platform.transactions()).toBeGreaterThan(rows / mostAtOnce)
  }, 60_000)
})
