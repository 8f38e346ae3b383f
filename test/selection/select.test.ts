import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { deciding } from '#access/approval/decide.ts'
import { proposing } from '#access/approval/propose.ts'
import {
  compareRuns,
  countChanges,
  exportData,
  lockList,
  readEntrants,
  readRules,
  runSelection,
  selectJob,
  viewOutcomes,
  viewRun,
  viewTotals,
} from '#selection/index.ts'
import { runJob } from '#jobs/run-job.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Actor } from '#access/actor.ts'
import { scopeOf } from '#access/actor.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine, onEngine } from '../support/platform.ts'
import { bombana, lock, runNow, setTo, settle, within, type Kind, type VerifiedPemda } from './verified-pemda.ts'

/** Sixteen who meet the conditions for twelve places, two who do not, and one who waits for an answer. */
const kinds: readonly Kind[] = [...Array<Kind>(16).fill('eligible'), 'decile-9', 'decile-9', 'undecided']

onEachEngine('running the selection', (ground) => {
  let pemda: VerifiedPemda
  const settled = async () => (pemda ??= await settle(ground(), kinds))
  const select = async (more: { seed?: string } = {}) => {
    const { programmeId, verificationId } = await settled()
    return runNow(ground(), selectJob(book), { programmeId, verificationId, ...more })
  }
  const run = async (seed?: string) => (await select(seed === undefined ? {} : { seed })).result!.runId
  const as = (actor: Actor, runId: string, more: object = {}) =>
    ground().platform.inScope(scopeOf(actor), async (tx) =>
      viewOutcomes({ tx, vault: await ground().platform.vault('74.06'), actor }, { runId, limit: 50, ...more }),
    )
  const digests = async (runId: string) =>
    must(await within(ground(), (tx) => viewRun(tx, ground().actors.officer, runId))).digests

  it('seats the quota by priority, puts the next in reserve and keeps every obstacle of the others', async () => {
    const { result } = await select()
    expect(result!.counts).toEqual({
      people: 19,
      eligible: 16,
      selected: 12,
      reserve: 4,
      outsideQuota: 0,
      refused: 2,
      held: 1,
    })
    const { rows, total } = must(await as(ground().actors.officer, result!.runId))
    expect(total).toBe(19)
    expect(rows.map(({ rank }) => rank)).toEqual([...Array.from({ length: 16 }, (_, at) => at + 1), null, null, null])
    expect(rows.map(({ decile }) => decile).slice(0, 16)).toEqual(
      [1, 2, 3, 4].flatMap((decile) => Array(4).fill(decile)),
    )
    expect(rows[12]!.word).toEqual({ id: 'Cadangan urutan 1', en: 'Number 1 in reserve' })
    const refused = rows.filter((row) => row.outcome === 'refused' && !row.held)
    expect(refused.map(({ reasons }) => reasons[0]!.id)).toEqual(Array(2).fill(expect.stringContaining('30 Juni 2025')))
  })

  it('gives the same bytes for the same input, and another order of the lot for another seed', async () => {
    const [one, two, other] = [await run('angka 1'), await run('angka 1'), await run('angka 2')]
    const [first, again, different] = [await digests(one), await digests(two), await digests(other)]
    expect(again).toEqual(first)
    expect(different.result).not.toBe(first.result)
    expect(different.rulebook).toBe(first.rulebook)
  })

  it('keeps the lot of the programme when nobody gives a seed', async () => {
    await run('angka 7')
    expect((await digests(await run())).seed).toBe((await digests(await run('angka 7'))).seed)
  })

  it('pages without losing or doubling anybody, and filters by outcome, area and name', async () => {
    const runId = await run()
    const { officer } = ground().actors
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const page = must(await as(officer, runId, { limit: 5, ...(after ? { after } : {}) }))
      seen.push(...page.rows.map(({ personId }) => personId))
      if (page.next === null) break
      after = page.next
    }
    expect(seen.toSorted()).toEqual((await settled()).people.map(({ id }) => id).toSorted())
    expect(must(await as(officer, runId, { outcome: 'held' })).total).toBe(1)
    expect(must(await as(officer, runId, { outcome: 'refused' })).total).toBe(2)
    expect(must(await as(officer, runId, { area: '74.06.02' })).total).toBe(4)
    expect(must(await as(officer, runId, { occupation: 'fisher' })).total).toBe(7)
    const someone = (await settled()).people[3]!
    expect(must(await as(officer, runId, { text: someone.nik! })).rows.map((row) => row.personId)).toEqual([someone.id])
    expect(must(await as(officer, runId, { text: someone.name })).rows.map((row) => row.personId)).toEqual([someone.id])
  })

  it('counts each breakdown so that it adds up to the whole', async () => {
    const runId = await run()
    const totals = must(await within(ground(), (tx) => viewTotals(tx, ground().actors.officer, runId)))
    expect(totals.all).toMatchObject({ selected: 12, reserve: 4, refused: 2, held: 1 })
    for (const part of [totals.kecamatan, totals.desa, totals.occupation, totals.sex, totals.decile]) {
      expect(part.reduce((sum, one) => sum + one.selected, 0)).toBe(12)
      expect(part.reduce((sum, one) => sum + one.refused + one.held, 0)).toBe(3)
    }
    expect(totals.kecamatan.map(({ label }) => label.id)).toEqual(['Poleang', 'Poleang Timur'])
    expect(totals.decile.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '9', ''])
  })

  it('says who enters and who leaves when the policy changes', async () => {
    const { programmeId } = await settled()
    const before = await run()
    must(await setTo(ground(), programmeId, { ...bombana, quota: 10 }))
    const after = await run()
    must(await setTo(ground(), programmeId, bombana))
    const { platform, actors } = ground()
    const counts = must(await countChanges(platform, actors.officer, { before, after }))
    expect(counts).toEqual({ enters: 0, leaves: 2, others: 0, same: 17 })
    const asked = { before, after, change: 'leaves' as const }
    const { rows, next } = must(await compareRuns(platform, actors.officer, { ...asked, limit: 50 }))
    expect(next).toBeNull()
    const first = must(await compareRuns(platform, actors.officer, { ...asked, limit: 1 }))
    const second = must(await compareRuns(platform, actors.officer, { ...asked, limit: 1, from: first.next! }))
    expect([...first.rows, ...second.rows]).toEqual(rows)
    expect(await countChanges(platform, actors.officer, { before, after }, 4)).toEqual(counts)
    expect(must(await compareRuns(platform, actors.officer, { ...asked, limit: 50 }, 4)).rows).toEqual(rows)
    expect(new Set(rows.map((row) => `${row.before!.outcome} ${row.after!.place}`))).toEqual(
      new Set(['selected 1', 'selected 2']),
    )
  })

  it('can be run again from plain files with the same bytes', async () => {
    const runId = await run('undian di aula')
    const { platform, actors } = ground()
    expect(await exportData(platform, actors.auditor, { runId, part: 'rules' })).toMatchObject({
      code: 'list-not-locked',
    })
    const { listId } = await lock(ground(), runId)
    const part = async (name: 'people' | 'rules') =>
      Buffer.from(must(await exportData(platform, actors.auditor, { runId, part: name })).bytes).toString()
    const csv = await part('people')
    expect(csv).not.toMatch(/\d{16}(?![0-9a-f])|Contoh/)
    const rules = must(readRules(await part('rules')))
    const again = must(runSelection({ ...rules, caps: [], people: must(readEntrants(csv)) }))
    expect(again.digests).toMatchObject({
      snapshot: (await digests(runId)).snapshot,
      result: (await digests(runId)).result,
    })
    await within(ground(), (tx) =>
      tx.updateTable('decree_list').set({ state: 'opened' }).where('id', '=', listId).execute(),
    )
  })

  it('goes on to the same end after it was cut off, and not over other data', async () => {
    const { jobId, result } = await select({ seed: 'terputus' })
    const whole = await digests(jobId)
    const cutOff = async () => {
      await within(ground(), async (tx) => {
        await tx.updateTable('selection_run').set({ state: 'staging' }).where('id', '=', jobId).execute()
        await tx.updateTable('job').set({ state: 'running', result: null }).where('id', '=', jobId).execute()
      })
      await runJob(ground().platform, [selectJob(book)], { pemda: '74.06', jobId })
      return within(ground(), (tx) =>
        tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow(),
      )
    }
    expect((await cutOff()).result).toEqual(result)
    expect(await digests(jobId)).toEqual(whole)
    expect(must(await as(ground().actors.officer, jobId)).total).toBe(19)
    const someone = (await settled()).people[0]!
    const other = (await ground().platform.vault('74.06')).index('nik', 'another')
    const give = (index: Buffer) =>
      within(ground(), (tx) =>
        tx.updateTable('person').set({ nik_index: index }).where('id', '=', someone.id).execute(),
      )
    await give(other)
    expect((await cutOff()).refusal).toMatchObject({ code: 'changed-meanwhile' })
    await give(someone.nikIndex!)
  })

  it('is refused in words where it cannot be right', async () => {
    const { programmeId, verificationId } = await settled()
    const refusal = async (input: { programmeId: string; verificationId: string }) =>
      (await runNow(ground(), selectJob(book), input)).refusal?.code
    const strict = { ...bombana, eligibility: { ...bombana.eligibility, maxDecile: 3 as const } }
    must(await setTo(ground(), programmeId, strict))
    expect(await refusal({ programmeId, verificationId })).toBe('verification-outdated')
    must(await setTo(ground(), programmeId, bombana))
    expect(await refusal({ programmeId, verificationId: programmeId })).toBe('not-found')
    await within(ground(), (tx) =>
      tx.updateTable('verification_run').set({ state: 'staging' }).where('id', '=', verificationId).execute(),
    )
    expect(await refusal({ programmeId, verificationId })).toBe('verification-not-ready')
    const nobody = await settle(ground(), ['decile-9', 'undecided'])
    expect(await refusal(nobody)).toBe('selects-nobody')
  })

  it('lets only the lead agency run it', async () => {
    const { programmeId, verificationId } = await settled()
    const asked = runNow(ground(), selectJob(book), { programmeId, verificationId }, ground().actors.kecamatan)
    await expect(asked).rejects.toThrow('not-allowed')
  })
})

onEngine('embedded', 'BOM-13', (ground) => {
  it('7,509 who meet the conditions and money for 6,000 give 6,000 chosen and 1,509 in reserve', async () => {
    const people = Array<Kind>(7_509).fill('eligible')
    const policy = { ...bombana, quota: 6_000 }
    const pemda = await settle(ground(), people, { ceiling: 6_000 * 201_600, policy })
    const { result, refusal } = await runNow(ground(), selectJob(book), pemda)
    expect(refusal).toBeNull()
    expect(result!.counts).toMatchObject({ selected: 6_000, reserve: 1_509, refused: 0 })
    const { effect } = await lock(ground(), result!.runId)
    expect(effect).toMatchObject({ people: 6_000, rupiah: 1_209_600_000, facts: { reserve: 1_509, months: 12 } })
  }, 90_000)
})

onEachEngine('locking a list', (ground) => {
  it('is decided by another person, and void when another list was locked meanwhile', async () => {
    const { platform, actors } = ground()
    const pemda = await settle(ground(), kinds)
    const first = (await runNow(ground(), selectJob(book), pemda)).result!.runId
    const second = (await runNow(ground(), selectJob(book), { ...pemda, seed: 'lain' })).result!.runId
    const propose = async (runId: string) =>
      must(await perform(platform, actors.officer, proposing(lockList), { input: { runId } })).proposalId
    const [one, two] = [await propose(first), await propose(second)]
    const decide = (actor: Actor, proposalId: string) =>
      perform(platform, actor, deciding(lockList), { input: { proposalId, decision: 'approved' } })
    expect(await decide(actors.officer, one)).toMatchObject({ code: 'second-person-needed' })
    expect(await decide(actors.secondOfficer, one)).toMatchObject({ code: 'not-allowed' })
    const card = (await platform.vault('74.06')).index('kk', '7406010101100001')
    const moves = () => within(ground(), (tx) => lockList.movesFamily!(tx, { runId: first }, [card]))
    expect(await moves(), 'nobody of this family is on the list').toBe(false)
    await within(ground(), (tx) =>
      tx.updateTable('person').set({ kk_index: card }).where('id', '=', pemda.people[0]!.id).execute(),
    )
    expect(await moves()).toBe(true)
    must(await decide(actors.head, one))
    expect(await decide(actors.head, two)).toMatchObject({ code: 'list-locked' })
    const seed = async (runId: string) => must(await within(ground(), (tx) => viewRun(tx, actors.officer, runId))).seed
    expect(isRefusal(await seed(first)) || (await seed(first))).toMatch(/^[0-9a-f]{32}$/)
    expect(await seed(second)).toBeNull()
  })
})
