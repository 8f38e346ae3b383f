import { beforeAll, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { openRow, readBoard, readDifference, readRowsOf, typeOne, viewVersions } from '#nomination/actions.ts'
import { rowFields, type OneInput } from '#nomination/contract.ts'
import { must, openWindowFor } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, boepinang, fileOf, openStage, people, person, type Stage } from './stage.ts'

onEachEngine('a village list', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(ground())
  })
  const vault = () => ground().platform.vault('74.06')
  const rowsOf = (listId: string) =>
    stage.look(stage.officer, async (tx) => must(await readRowsOf(tx, await vault(), { listId, limit: 100 })).rows)
  const versions = () =>
    stage
      .look(stage.officer, (tx) => viewVersions(tx, stage.officer, { ...stage, area: boepinang }))
      .then(({ rows }) => rows)
  const boardRow = async (area: string) => {
    const { world } = ground().platform
    const board = await stage.look(stage.officer, (tx) =>
      readBoard({ tx, actor: stage.officer, world }, stage.programmeId),
    )
    return board.rows.find((row) => row.area === area)!
  }

  it('is seen before anything of it is kept', async () => {
    const file = await fileOf([person(1), { ...person(2), nik: '12' }], { titles: ['DAFTAR DESA BOEPINANG'] })
    const [seen] = await stage.preview(stage.officer, [file])
    expect(seen).toMatchObject({
      refusal: null,
      area: { code: boepinang },
      areaBy: 'name',
      counts: { rows: 2, new: 1, alreadyThere: 0, toBeMended: 1 },
      remarks: [{ row: 4, field: 'nik', weight: 'fault', refusal: { code: 'nik-length' } }],
    })
    expect(JSON.stringify(seen!.sheets)).not.toContain(person(1).nik)
    expect(await versions()).toEqual([])
  })

  it('is received as a draft of the desa, numbers masked', async () => {
    const answer = await stage.sendPeople(stage.operator, people(1, 5))
    expect(answer).toMatchObject({ version: 1, state: 'draft', rows: 5, good: 5, toMend: 0, repeated: 0 })
    const rows = await rowsOf(answer.listId)
    expect(rows.map(({ name }) => name)).toEqual(people(1, 5).map(({ name }) => name))
    expect(rows[0]!.nik).toBe('7406••••••••••01')
  })

  it('is recognised when the same file comes again', async () => {
    const file = await fileOf(people(1, 5), { name: 'FIX.xlsx' })
    const [seen] = await stage.preview(stage.operator, [file])
    expect(seen!.receivedBefore).toMatchObject({ version: 1 })
    const again = must(await stage.send(stage.operator, file))
    expect(again).toMatchObject({ version: 1, receivedBefore: true })
    expect(await versions()).toHaveLength(1)
  })

  it('gives the first answer again to the same key', async () => {
    const rows = people(1, 6)
    const first = await stage.sendPeople(stage.operator, rows, { key: 'once' })
    const again = await stage.sendPeople(stage.operator, rows, { key: 'once' })
    expect(again.listId).toBe(first.listId)
    expect(await versions()).toHaveLength(2)
  })

  it('takes the place of what stood before, and keeps the day on which a name was first given', async () => {
    const mended = [{ ...person(1), occupation: 'Petani' }, ...people(3, 7)]
    const answer = await stage.sendPeople(stage.operator, mended, { nominatedOn: '2025-05-01' })
    const [newest, previous] = await versions()
    expect(newest).toMatchObject({ version: 3, state: 'draft', good: 6 })
    expect(previous).toMatchObject({ version: 2, state: 'superseded', supersededBy: answer.listId })
    expect(previous!.steps.map(({ to }) => to)).toEqual(['draft', 'superseded'])
    const difference = await stage.look(stage.officer, async (tx) =>
      must(await readDifference(tx, await vault(), { listId: answer.listId })),
    )
    expect(difference.counts).toEqual({ added: 1, removed: 1, changed: 1, unchanged: 4 })
    expect(difference.removed[0]!.name).toBe(person(2).name)
    expect(difference.changed[0]!.fields).toEqual(['occupation'])
    const later = await stage.sendPeople(stage.operator, people(1, 8), { nominatedOn: '2025-06-01' })
    const days = (await rowsOf(later.listId)).map((row) => row.nominatedOn)
    // The person who had been dropped was named again on the later day.
    expect(days).toEqual(['2025-05-01', '2025-06-01', ...Array(5).fill('2025-05-01'), '2025-06-01'])
  })

  it('counts a person once', async () => {
    const answer = await stage.sendPeople(stage.operator, [...people(1, 8), person(3)])
    expect(answer).toMatchObject({ rows: 9, good: 8, repeated: 1 })
    expect((await rowsOf(answer.listId)).filter(({ current }) => !current)).toMatchObject([
      { rowNumber: 10, verdict: 'already-there' },
    ])
  })

  it('grows by an addition without doubling anybody', async () => {
    const answer = await stage.sendPeople(stage.operator, people(8, 9), { mode: 'addition' })
    expect(answer).toMatchObject({ rows: 2, good: 1, repeated: 1 })
    expect(await boardRow(boepinang)).toMatchObject({ good: 9, repeated: 2, list: { standing: 2 } })
  })

  it('takes one person that is typed, and says what is wrong with him', async () => {
    const typed = await type({ ...person(40), phone: '0812-3456-7890', motherName: 'Wa Ibu' })
    expect(typed).toMatchObject({ verdict: 'new', faults: [] })
    const faulty = await type({ ...person(41), nik: '123' })
    expect(faulty).toMatchObject({ listId: typed.listId, verdict: 'to-be-mended', faults: [{ field: 'nik' }] })
    expect(await boardRow(boepinang)).toMatchObject({ good: 10, toMend: 1 })
    const open = (actor: Actor) => perform(ground().platform, actor, openRow, { input: { rowId: faulty.rowId } })
    expect(await open(stage.operator)).toMatchObject({ code: 'window-needed', facts: { list: typed.listId } })
    await openWindowFor(ground().platform, stage.operator, { about: 'list', list: typed.listId })
    expect(must(await open(stage.operator)).written).toMatchObject({ nik: '123', name: person(41).name })
    expect(await open(stage.sister)).toMatchObject({ code: 'not-found' })
    expect(await open(stage.auditor)).toMatchObject({ code: 'not-allowed' })
    const mended = await type(person(41), { replaces: faulty.rowId })
    expect(mended.verdict).toBe('new')
    expect(await boardRow(boepinang)).toMatchObject({ good: 11, toMend: 0, list: { standing: 3 } })
    expect((await rowsOf(typed.listId)).map(({ current }) => current)).toEqual([true, false, true])
    expect(await typing(person(41))).toMatchObject({ code: 'already-on-list' })
    expect(await typing(person(41), { replaces: faulty.rowId })).toMatchObject({ code: 'row-replaced-already' })
  })

  it('never tells a desa who stands on the list of another', async () => {
    const answer = await stage.sendPeople(stage.sister, people(1, 2))
    expect(answer).toMatchObject({ good: 2, repeated: 0 })
    const [list] = await versions()
    const foreign = await stage.look(stage.sister, async (tx) =>
      readRowsOf(tx, await vault(), { listId: list!.id, limit: 10 }),
    )
    expect(foreign).toMatchObject({ code: 'not-found' })
    expect(await stage.send(stage.sister, await fileOf(people(1, 2)), { area: boepinang })).toMatchObject({
      code: 'desa-unknown',
    })
    expect(await boardRow(barat)).toMatchObject({ good: 2 })
  })

  const typing = (cells: Partial<OneInput['written']>, more: Partial<OneInput> = {}) => {
    const blank = Object.fromEntries(rowFields.map((field) => [field, '']))
    const written = { ...blank, ...cells } as OneInput['written']
    const input: OneInput = {
      programmeId: stage.programmeId,
      area: boepinang,
      replaces: null,
      written,
      statesWork: true,
      statesHealth: true,
      scanDigest: null,
      ...more,
    }
    return typeOne(book, { platform: ground().platform, actor: stage.operator, key: undefined }, input)
  }
  const type = async (...given: Parameters<typeof typing>) => must(await typing(...given))
})
