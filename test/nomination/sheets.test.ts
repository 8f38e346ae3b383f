import { beforeAll, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { readWorkbook, villageList, writeWorkbook } from '#exchange/sheet/index.ts'
import { allJobs } from '#jobs/all-jobs.ts'
import { runJob } from '#jobs/run-job.ts'
import {
  answeringSheetRows,
  sendSheet,
  settleAllJob,
  settlingShown,
  steppingAll,
  steppingList,
  takeSheet,
  viewSheet,
  viewSheetRows,
} from '#nomination/actions.ts'
import type { SettleInput, SheetRow } from '#nomination/contract.ts'
import type { Tx } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { linkNominations } from '#verification/link-nominations.ts'
import { must } from '../support/actors.ts'
import { editSheet, firstRow, typeInto } from '../support/edit-sheet.ts'
import { book } from '../support/http.ts'
import { runNow } from '../support/jobs.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, openStage, people, person, type Stage } from './stage.ts'

onEachEngine('a working list that goes out and comes back', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(ground())
    const platform = ground().platform
    const { listId } = await stage.sendPeople(stage.operator, people(1, 6))
    const { listId: other } = await stage.sendPeople(stage.sister, people(21, 23))
    await step(stage.operator, 'send', listId)
    await step(stage.sister, 'send', other)
    const all = { programmeId: stage.programmeId, area: '74.06', scanDigest: null }
    const scan = { ...all, area: '74.06.01' }
    must(await perform(platform, stage.kecamatan, steppingAll('pass-on'), { input: scan }))
    must(await perform(platform, stage.officer, steppingAll('receive'), { input: all }))
  })

  const step = async (actor: Actor, name: 'send' | 'pass-on' | 'receive', listId: string) => {
    const input = { listId, remark: '', scanDigest: null }
    must(await perform(ground().platform, actor, steppingList(name), { input }))
  }
  const take = async (actor = stage.officer, area = '74.06') => {
    const { platform } = ground()
    return must(await takeSheet({ platform, actor }, { programmeId: stage.programmeId, area })).bytes
  }

  async function send(bytes: Uint8Array, actor: Actor = stage.officer) {
    const { platform } = ground()
    const wake = (jobId: string) => runJob(platform, allJobs(book), { pemda: '74.06', jobId })
    const sheet = { name: 'Daftar usulan (2).xlsx', bytes }
    const { jobId } = must(await sendSheet({ platform, actor, key: undefined, wake }, stage.programmeId, sheet))
    const job = await platform.inScope(scopeOf(actor), (tx) =>
      tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow(),
    )
    return { id: (job.result as { sheetId: string } | null)?.sheetId ?? '', refusal: job.refusal }
  }
  const view = async (id: string, actor = stage.officer) =>
    stage.look(actor, async (tx) => must(await viewSheet(tx, id)))
  const rowsOf = async (sheetId: string, actor = stage.officer) => {
    const { platform } = ground()
    const looking = { actor, vault: await platform.vault('74.06'), today: platform.world.clock.today() }
    return stage.look(actor, async (tx) => must(await viewSheetRows({ ...looking, tx }, { sheetId, limit: 50 })).rows)
  }
  const settle = async (
    sheetId: string,
    decision: 'accept' | 'refuse',
    rows: readonly SheetRow[],
    actor = stage.officer,
  ) => {
    const chosen = rows.map(({ line, version, cells }) => ({ line, version, fields: cells.map(({ field }) => field) }))
    const input: SettleInput = { sheetId, decision, rows: chosen }
    return perform(ground().platform, actor, settlingShown(book), { input })
  }
  const standing = async () =>
    stage.look(stage.officer, (tx) =>
      tx
        .selectFrom('nomination')
        .select(['name', 'occupation_written', 'birth_date', 'area', 'nominated_on', 'verdict'])
        .where('programme_id', '=', stage.programmeId)
        .where('current', '=', true)
        .orderBy('nik_index')
        .execute(),
    )
  const name = (number: number) => person(number).name!
  const cellsOf = (rows: readonly SheetRow[]) =>
    rows.flatMap((row) => row.cells.map((cell) => [row.name, cell.field, cell.taken, cell.now, cell.yours, cell.state]))

  it('holds no number in full, and nothing changes before somebody accepts it', async () => {
    const bytes = await take()
    const { sheets } = must(await readWorkbook(bytes, villageList))
    const texts = sheets.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells.map(({ text }) => text))
    expect(texts.filter((text) => /\d{16}/.test(text))).toEqual([])
    const before = await standing()
    const changes = { [name(1)]: { name: 'La Orang Benar', nik: person(1).nik!, occupation: 'Petani' } }
    const { id } = await send(await editSheet(bytes, typeInto({ ...changes, [name(22)]: { birthDate: '02-03-1980' } })))
    expect(await view(id)).toMatchObject({
      remarks: { rows: 9, unchanged: 7, changed: 2, added: 0, removed: 0, changedSince: 0 },
      cells: { open: 3, locked: 1, accepted: 0 },
      sentBy: stage.officer.name,
      takenBy: stage.officer.name,
    })
    const rows = await rowsOf(id)
    expect(cellsOf(rows)).toEqual([
      [name(1), 'nik', '7406••••••••••01', '7406••••••••••01', '7406••••••••••01', 'locked'],
      [name(1), 'name', name(1), name(1), 'La Orang Benar', 'open'],
      [name(1), 'occupation', 'Nelayan', 'Nelayan', 'Petani', 'open'],
      [name(22), 'birthDate', '23-11-1980', '23-11-1980', '02-03-1980', 'open'],
    ])
    expect(rows[0]!.cells[1]!.changedBy?.by).toBe(stage.operator.name)
    expect(await standing()).toEqual(before)

    const [one, two] = rows
    const chosen = { ...one!, cells: one!.cells.filter(({ field }) => field === 'name') }
    expect(must(await settle(id, 'accept', [chosen]))).toEqual({ accepted: 1, refused: 0, left: [] })
    expect(must(await settle(id, 'accept', [chosen]))).toEqual({ accepted: 0, refused: 0, left: [] })
    expect(must(await settle(id, 'refuse', [two!]))).toEqual({ accepted: 0, refused: 1, left: [] })
    const now = await standing()
    expect(now).toHaveLength(before.length)
    expect(now.map((row) => row.name).toSorted()).toEqual(
      before.map((row) => (row.name === name(1) ? 'La Orang Benar' : row.name)).toSorted(),
    )
    expect(now.map((row) => row.nominated_on)).toEqual(before.map((row) => row.nominated_on))
    expect(await view(id)).toMatchObject({ cells: { open: 1, accepted: 1, refused: 1, locked: 1 } })
    const settled = (await rowsOf(id))[0]!.cells.find(({ field }) => field === 'name')!
    expect(settled).toMatchObject({ state: 'accepted', now: 'La Orang Benar', decided: { by: stage.officer.name } })
    const { rows: trail } = await ground().platform.connection.pool.query<{ details: object }>(
      `select details from pemda_74_06.trail where act = 'nomination.settle-sheet-cells' order by id limit 1`,
    )
    expect(trail[0]!.details).toMatchObject({ accepted: 1, rows: 1, before: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(JSON.stringify(trail)).not.toContain('Orang')
  })

  it('serves two officers: the same correction is nothing new, another one is a question with three values', async () => {
    const [mine, theirs] = [await take(), await take(stage.secondOfficer, '74.06.01')]
    const both = { [name(2)]: { motherName: 'Wa Ibu' }, [name(3)]: { occupation: 'Petani' } }
    const a = await send(await editSheet(mine, typeInto(both)))
    const b = await send(
      await editSheet(theirs, typeInto({ ...both, [name(3)]: { occupation: 'Tukang ojek' }, [name(4)]: { rt: '2' } })),
      stage.secondOfficer,
    )
    const seenBefore = await rowsOf(b.id, stage.secondOfficer)
    const all = { sheetId: a.id, decision: 'accept' as const, field: null }
    expect(await runNow(ground(), stage.officer, settleAllJob(book), all)).toMatchObject({
      result: { accepted: 2, refused: 0, left: 0 },
    })
    // Whoever looked before the other accepted is told, and nothing of the other is overwritten unseen.
    const overtaken = must(await settle(b.id, 'accept', seenBefore, stage.secondOfficer))
    expect(overtaken).toMatchObject({ accepted: 1, left: [{}, {}] })
    expect(overtaken.left.map(({ refusal }) => refusal.code)).toEqual(['changed-meanwhile', 'changed-meanwhile'])
    const again = await runNow(ground(), stage.secondOfficer, settleAllJob(book), { ...all, sheetId: b.id })
    expect(again.result).toEqual({ accepted: 1, refused: 0, left: 1 })
    const [contested] = (await rowsOf(b.id, stage.secondOfficer)).filter(({ name: of }) => of === name(3))
    expect(contested!.cells[0]).toMatchObject({
      taken: 'Nelayan',
      now: 'Petani',
      yours: 'Tukang ojek',
      conflict: true,
      changedBy: { by: stage.officer.name },
    })
    expect(must(await settle(b.id, 'accept', [contested!], stage.secondOfficer))).toMatchObject({ accepted: 1 })
    expect((await standing()).filter((row) => row.occupation_written === 'Tukang ojek')).toHaveLength(1)
    const late = await send(await editSheet(mine, typeInto({ ...both, [name(5)]: { workplace: 'Pasar' } })))
    expect(await view(late.id)).toMatchObject({ remarks: { changedSince: 3 } })
    expect(cellsOf(await rowsOf(late.id)).map(([of, field]) => [of, field])).toEqual([
      [name(3), 'occupation'],
      [name(5), 'workplace'],
    ])
  })

  it('asks about rows whose key was cut off, names added and removed rows, and leaves what could not go on', async () => {
    const bytes = await editSheet(await take(), (grid, at) => {
      for (const row of grid.slice(firstRow)) if (row[at('name')] === name(22)) row[0] = ''
      typeInto({ [name(22)]: { workplace: 'Kebun' }, [name(6)]: { birthDate: '17-08-2099' } })(grid, at)
      const kept = grid.filter((row) => row[at('name')] !== name(23))
      return [...kept, ['', 'Poleang', 'Boepinang', '', '', 'La Baru']]
    })
    const { id } = await send(bytes)
    expect(await view(id)).toMatchObject({
      remarks: { proposed: 1, added: 1, removed: 1, changed: 1 },
      unanswered: 1,
    })
    const rows = await rowsOf(id)
    expect(rows.map(({ kind, name: of, sheetName }) => [kind, of, sheetName])).toEqual([
      ['removed', name(23), ''],
      ['changed', name(6), ''],
      ['proposed', name(22), name(22)],
      ['added', '', 'La Baru'],
    ])
    const left = must(await settle(id, 'accept', rows))
    expect(left).toMatchObject({ accepted: 0 })
    expect(left.left.map(({ refusal }) => refusal.code)).toEqual(['birth-date-in-future', 'sheet-row-unanswered'])
    const proposed = rows.find(({ kind }) => kind === 'proposed')!
    const input = { sheetId: id, lines: [proposed.line], answer: 'same' as const }
    expect(must(await perform(ground().platform, stage.officer, answeringSheetRows, { input }))).toEqual({
      answered: 1,
    })
    expect(must(await settle(id, 'accept', [proposed]))).toMatchObject({ accepted: 1, left: [] })
    expect((await standing()).filter(({ area }) => area === barat)).toHaveLength(3)
  })

  it('says of a wrong file what it is, and shows the same bytes once', async () => {
    const bytes = await take()
    const marked = (mark: string) => editSheet(bytes, (grid) => void (grid[0]![0] = mark))
    const code = async (file: Uint8Array | Promise<Uint8Array>) => {
      const workbook = must(await readWorkbook(await file, villageList))
      const sheets = workbook.sheets.map(({ name: tab, rows }) => ({
        name: tab,
        columns: [],
        rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
      }))
      return ((await send(await writeWorkbook({ sheets }))).refusal as { code: string } | null)?.code
    }
    const id = '0197a000-0000-7000-8000-00000000000'
    expect(await code(marked(`payung lembar nomination-names 74.07 ${id}1`))).toBe('sheet-of-another-pemda')
    expect(await code(marked(`payung lembar claim-cases 74.06 ${id}1`))).toBe('sheet-of-another-list')
    expect(await code(marked(`payung lembar nomination-names 74.06 ${id}1`))).toBe('sheet-unknown')
    expect(await code(marked(`payung usulan ${id}1 74.06.01.1010`))).toBe('sheet-is-a-form')
    const same = await editSheet(bytes, typeInto({ [name(6)]: { workplace: 'Laut' } }))
    expect((await send(same)).id).toBe((await send(same, stage.secondOfficer)).id)
    const denied = await takeSheet(
      { platform: ground().platform, actor: stage.operator },
      { programmeId: stage.programmeId, area: stage.operator.area },
    )
    expect(isRefusal(denied) && denied.code).toBe('not-allowed')
  })

  it('a corrected name stays the person of the register he was linked to, also without a NIK', async () => {
    const { platform, actors } = ground()
    const { name: called, birthDate, sex, occupation } = person(24)
    const alone = { name: called!, birthDate: birthDate!, sex: sex!, occupation: occupation!, nik: '' }
    const { listId } = await stage.sendPeople(stage.sister, [alone], { mode: 'addition' })
    await step(stage.sister, 'send', listId)
    await step(stage.kecamatan, 'pass-on', listId)
    await step(stage.officer, 'receive', listId)
    const context = {
      platform,
      actor: actors.officer,
      jobId: '',
      vault: await platform.vault('74.06'),
      files: await platform.files('74.06'),
      inScope: <T>(work: (tx: Tx) => Promise<T>) => platform.inScope(scopeOf(actors.officer), work),
      progress: () => Promise.resolve(),
    }
    const countPeople = async () => {
      await linkNominations(context, stage.programmeId)
      return stage.look(stage.officer, async (tx) => (await tx.selectFrom('person').select('id').execute()).length)
    }
    const before = await countPeople()
    const { id } = await send(await editSheet(await take(), typeInto({ [called!]: { name: 'Wa Nama Benar' } })))
    must(await settle(id, 'accept', await rowsOf(id)))
    expect((await standing()).map((row) => row.name)).toContain('Wa Nama Benar')
    expect(await countPeople()).toBe(before)
  })
})
