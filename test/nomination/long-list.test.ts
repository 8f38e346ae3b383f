import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import type { Platform } from '#platform/index.ts'
import { must } from '../support/actors.ts'
import { onEngine } from '../support/platform.ts'
import { fileOf, openStage, people } from './stage.ts'

/** Tells how long the longest transaction was. */
function timed(platform: Platform): Platform & { longest(): number } {
  let longest = 0
  return {
    ...platform,
    longest: () => longest,
    inScope: async (scope, work) => {
      const begun = performance.now()
      try {
        return await platform.inScope(scope, work)
      } finally {
        longest = Math.max(longest, performance.now() - begun)
      }
    },
  }
}

// On the embedded engine an open transaction stops every other client, so that is where its length is measured.
onEngine('embedded', 'a list of 20,000 rows', (ground) => {
  it('is received, and replaced, without stopping everybody else', async () => {
    const platform = timed(ground().platform)
    const stage = await openStage({ ...ground(), platform })
    for (const count of [19_999, 3]) {
      const file = await fileOf(people(1, count), { name: `${count}.xlsx` })
      expect(must(await stage.send(stage.operator, file))).toMatchObject({ rows: count, good: count })
    }
    expect(platform.longest()).toBeLessThan(500)
  }, 120_000)
})
