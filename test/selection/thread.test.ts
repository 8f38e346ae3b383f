import { expect, it } from 'vitest'
import { runJob } from '#jobs/run-job.ts'
import type { Platform } from '#platform/index.ts'
import { selectJob } from '#selection/index.ts'
import type { SelectionDesk } from '#selection/select-thread/worker.ts'
import { perform } from '#access/act.ts'
import { requesting } from '#access/job.ts'
import type { AreaCode } from '#values/area-code.ts'
import { must } from '../support/actors.ts'
import { book, headersOf, openTestServer } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'
import { settle, within } from './verified-pemda.ts'

const module = new URL('../../src/selection/select-thread/worker.ts', import.meta.url)
const people = 60_000

const somebody = (at: number) => ({
  id: `0197a000-0000-7000-8000-${String(at).padStart(12, '0')}`,
  area: '74.06.01.2001' as AreaCode,
  decile: null,
  riskClass: null,
  nominatedOn: null,
  key: at.toString(16).padStart(32, '0'),
  obstacles: [],
  occupation: null,
  sex: null,
})

onEngine('embedded', 'a selection in a thread of its own', (ground) => {
  it('lets the server answer while many people are ranked', async () => {
    const { platform } = ground()
    const server = await openTestServer(ground())
    const headers = await headersOf(server, 'officer')
    const desk = await platform.thread<SelectionDesk>(module)
    await desk.ask(
      'enter',
      Array.from({ length: people }, (_, at) => somebody(at)),
    )
    const rules = { priority: [], quota: 10, reserveLimit: null, funds: [], caps: [], seed: 'angka' } as const
    let isSelecting = true
    const selecting = desk.ask('select', rules).finally(() => (isSelecting = false))
    const answer = await server.inject({ url: '/api/pemda/74.06/people?text=wa', headers })
    expect(answer.statusCode).toBe(200)
    expect(isSelecting).toBe(true)
    expect(await selecting).toMatchObject({ code: 'selects-nobody', facts: { people } })
    await desk.close()
  })

  it('is where the job ranks people, and is closed whatever the end', async () => {
    const opened: string[] = []
    let closed = 0
    const watched: Platform = {
      ...ground().platform,
      thread: async (url) => {
        opened.push(url.href)
        const desk = await ground().platform.thread<never>(url)
        return { ask: desk.ask, close: () => (closed++, desk.close()) }
      },
    }
    const run = async (kind: 'eligible' | 'decile-9', cancel = false) => {
      const pemda = await settle(ground(), [kind, kind])
      const { officer } = ground().actors
      const { jobId } = must(await perform(ground().platform, officer, requesting(selectJob(book)), { input: pemda }))
      if (cancel)
        await within(ground(), (tx) =>
          tx.updateTable('job').set({ cancel_requested: true }).where('id', '=', jobId).execute(),
        )
      await runJob(watched, [selectJob(book)], { pemda: '74.06', jobId })
      return within(ground(), (tx) => tx.selectFrom('job').select('state').where('id', '=', jobId).executeTakeFirst())
    }
    expect(await run('eligible')).toEqual({ state: 'done' })
    expect(await run('decile-9')).toEqual({ state: 'failed' })
    expect(await run('eligible', true)).toEqual({ state: 'cancelled' })
    expect(opened).toEqual(Array(3).fill(module.href))
    expect(closed).toBe(3)
  })

  it('says what broke in it, and breaks what is asked of it after it died', async () => {
    const desk = await ground().platform.thread<SelectionDesk>(module)
    await expect(desk.ask('outcomes', { at: 0, count: 1 })).rejects.toThrow('in the thread')
    await desk.close()
    await expect(desk.ask('frozenList', undefined)).rejects.toThrow('ended')
  })
})
