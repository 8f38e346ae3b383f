import { beforeAll, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import { countFunnel, readBoard, steppingAll, steppingList, viewList } from '#nomination/actions.ts'
import { countingNominations } from '#nomination/index.ts'
import type { StepInput } from '#nomination/contract.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, boepinang, openStage, people, person, type Stage } from './stage.ts'

type StepName = Parameters<typeof steppingList>[0]

onEachEngine('the way of a list', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(ground())
  })
  const step = (actor: Actor, name: StepName, listId: string, more: Partial<StepInput> = {}) =>
    perform(ground().platform, actor, steppingList(name), { input: { listId, remark: '', scanDigest: null, ...more } })
  const batch = (actor: Actor, name: 'pass-on' | 'receive', area: string, scanDigest: string | null = null) =>
    perform(ground().platform, actor, steppingAll(name), {
      input: { programmeId: stage.programmeId, area, scanDigest },
    })
  const list = (actor: Actor, id: string) => stage.look(actor, async (tx) => must(await viewList(tx, actor, id)))
  const scan = async () => {
    const paper = { name: 'foto.jpg', bytes: Buffer.from('ffd8ffe000104a464946', 'hex') }
    const receiving = { platform: ground().platform, actor: stage.officer, key: undefined }
    return must(await keepScan(receiving, paper)).digest
  }
  const board = (actor: Actor) =>
    stage.look(actor, (tx) => readBoard({ tx, actor, world: ground().platform.world }, stage.programmeId))
  const facts = async () =>
    (await ground().platform.connection.pool.query(`select name, payload from pemda_74_06.fact order by id`)).rows

  it('leads from the desa through the kecamatan to the lead agency, and back with a remark', async () => {
    const { listId } = await stage.sendPeople(stage.operator, people(1, 3))
    expect(await step(stage.kecamatan, 'pass-on', listId)).toMatchObject({ code: 'list-cannot-be-passed-on' })
    expect((await list(stage.operator, listId)).open).toEqual(['send'])
    must(await step(stage.operator, 'send', listId))
    expect(await step(stage.kecamatan, 'return', listId)).toMatchObject({ code: 'list-remark-missing' })
    must(await step(stage.kecamatan, 'return', listId, { remark: 'Lengkapi NIK baris 2' }))
    must(await step(stage.operator, 'send', listId))
    must(await step(stage.kecamatan, 'pass-on', listId))
    must(await step(stage.officer, 'receive', listId))
    const { steps, state } = await list(ground().actors.auditor, listId)
    expect(state).toBe('received')
    expect(steps.map(({ to, by, remark }) => [to, by, remark])).toEqual([
      ['draft', stage.operator.name, ''],
      ['nominated', stage.operator.name, ''],
      ['returned', 'kecamatan', 'Lengkapi NIK baris 2'],
      ['nominated', stage.operator.name, ''],
      ['passed-on', 'kecamatan', ''],
      ['received', 'officer', ''],
    ])
    const going = await stage.look(stage.officer, (tx) =>
      countingNominations(tx, stage.programmeId).select('n.name').orderBy('n.id').execute(),
    )
    expect(going.map(({ name }) => name)).toEqual(people(1, 3).map(({ name }) => name))
    expect(await facts()).toContainEqual({ name: 'nominations-received', payload: { lists: [listId] } })
  })

  it('cannot be turned by the desa once the kecamatan has passed it on', async () => {
    const again = stage.sendPeople(stage.operator, people(1, 4))
    await expect(again).rejects.toThrow('list-cannot-be-sent')
    const addition = await stage.sendPeople(stage.operator, people(3, 4), { mode: 'addition' })
    expect(addition).toMatchObject({ state: 'draft', good: 1, repeated: 1 })
  })

  it('KUT-12: keeps showing what was received while the desa writes an addition beside it', async () => {
    const { rows, total } = await board(stage.officer)
    const row = rows.find(({ area }) => area === boepinang)
    expect(row).toMatchObject({ good: 4, received: 3, list: { state: 'received', version: 1, standing: 1 } })
    expect(row?.addition).toEqual({ names: 1, toMend: 0 })
    expect(total.states).toMatchObject({ received: 1, draft: 0 })
  })

  it('is entered on behalf of the desa with its file as the source', async () => {
    const sent = await stage.sendPeople(stage.officer, people(11, 14), {
      area: barat,
      sender: 'Kepala desa, WhatsApp',
      nominatedOn: '2025-05-20',
    })
    expect(sent.state).toBe('nominated')
    expect(await list(stage.officer, sent.listId)).toMatchObject({ onBehalf: true, sender: 'Kepala desa, WhatsApp' })
    expect(await step(stage.officer, 'pass-on', sent.listId)).toMatchObject({ code: 'list-source-missing' })
    must(await step(stage.officer, 'pass-on', sent.listId, { scanDigest: await scan() }))
    must(await step(stage.officer, 'receive', sent.listId))
    const steps = (await list(stage.officer, sent.listId)).steps
    expect(steps.map(({ to, hasScan }) => [to, hasScan])).toEqual([
      ['draft', false],
      ['nominated', false],
      ['passed-on', true],
      ['received', false],
    ])
  })

  it('is passed on and received for a whole kecamatan at once, and who cannot go on is named', async () => {
    const fresh = await openStage(ground())
    const desa = await fresh.sendPeople(fresh.operator, people(1, 3))
    must(await step(fresh.operator, 'send', desa.listId))
    const drafted = await fresh.sendPeople(fresh.sister, [...people(4, 5), { ...person(6), nik: '1' }])
    const input = { programmeId: fresh.programmeId, area: '74.06.01', scanDigest: null }
    const passOn = (actor: Actor) => perform(ground().platform, actor, steppingAll('pass-on'), { input })
    expect(await passOn(fresh.officer)).toMatchObject({
      lists: 0,
      left: [{ listId: desa.listId, refusal: { code: 'list-source-missing' } }],
    })
    expect(await passOn(fresh.kecamatan)).toEqual({ lists: 1, names: 3, left: [] })
    const receive = { input: { ...input, area: '74.06' } }
    expect(await perform(ground().platform, fresh.officer, steppingAll('receive'), receive)).toMatchObject({ names: 3 })
    const { rows, kecamatan, total } = await fresh.look(fresh.officer, (tx) =>
      readBoard({ tx, actor: fresh.officer, world: ground().platform.world }, fresh.programmeId),
    )
    expect(rows.find(({ area }) => area === barat)).toMatchObject({ list: { id: drafted.listId, state: 'draft' } })
    expect(total).toMatchObject({ desa: 143, names: 5, toBeMended: 1, states: { nothing: 141, draft: 1, received: 1 } })
    expect(kecamatan.reduce((sum, { names }) => sum + names, 0)).toBe(rows.reduce((sum, { good }) => sum + good, 0))
    const funnel = await fresh.look(fresh.officer, (tx) => countFunnel(tx, fresh.programmeId, '74.06'))
    expect(funnel).toMatchObject({ desaWithList: 2, rows: 6, toMend: 1, names: 5, draft: 2, received: 3 })
  })

  it('shows each office its own desa, and who is late', async () => {
    const seen = await board(stage.operator)
    expect(seen.rows.map(({ area }) => area)).toEqual([boepinang])
    expect(seen.kecamatan.map(({ kecamatan, name }) => [kecamatan, name])).toEqual([['74.06.01', 'Poleang']])
    expect((await board(stage.kecamatan)).rows.every(({ area }) => area.startsWith('74.06.01.'))).toBe(true)
    const byArea = new Map((await board(stage.officer)).rows.map((row) => [row.area, row]))
    // Sent on 2 June; entered that day, but given by the desa on 20 May; nothing sent at all.
    expect([boepinang, barat, '74.06.01.1016'].map((area) => byArea.get(area)!.late)).toEqual([true, false, true])
    expect(byArea.get(boepinang)).toMatchObject({ quota: 80, received: 3, good: 4 })
  })

  it('is not late when it was sent in time and corrected after the deadline', async () => {
    const fresh = await openStage(ground())
    const seen = async () => {
      const { world } = ground().platform
      const { rows } = await fresh.look(fresh.officer, (tx) =>
        readBoard({ tx, actor: fresh.officer, world }, fresh.programmeId),
      )
      return rows.find(({ area }) => area === barat)!
    }
    const first = await fresh.sendPeople(fresh.officer, people(1, 3), { area: barat, nominatedOn: '2025-05-20' })
    must(await step(fresh.officer, 'return', first.listId, { remark: 'Lengkapi' }))
    must(await step(fresh.officer, 'send', first.listId))
    const [sentOn, firstSentOn] = ['2025-06-02', '2025-05-20']
    expect(await seen()).toMatchObject({ late: false, changedLate: true, list: { sentOn, firstSentOn } })
    await fresh.sendPeople(fresh.officer, people(1, 4), { area: barat })
    expect(await seen()).toMatchObject({ late: false, changedLate: true, list: { version: 2, firstSentOn } })
    await fresh.sendPeople(fresh.sister, people(1, 5))
    expect(await seen()).toMatchObject({ late: false, changedLate: true, list: { version: 3, state: 'draft' } })
  })

  it('lets nobody into the acts of another office', async () => {
    const { listId } = await stage.sendPeople(stage.operator, people(21, 22), { mode: 'addition' })
    const { auditor, welfare, head, sisterKecamatan } = ground().actors
    for (const stranger of [auditor, welfare, head])
      expect(await step(stranger, 'send', listId), stranger.role).toMatchObject({ code: 'not-allowed' })
    expect(await step(stage.operator, 'receive', listId)).toMatchObject({ code: 'not-allowed' })
    expect(await step(sisterKecamatan, 'return', listId, { remark: 'x' })).toMatchObject({ code: 'not-found' })
    expect(await batch(stage.kecamatan, 'pass-on', '74.06')).toMatchObject({ code: 'desa-unknown' })
    const rows = await ground().platform.inScope(scopeOf(sisterKecamatan), (tx) =>
      tx.selectFrom('nomination').select('id').execute(),
    )
    expect(rows).toEqual([])
  })
})
