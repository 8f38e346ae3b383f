import { beforeAll, expect, it } from 'vitest'
import { findActors } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { handOver } from '#access/hand-over.ts'
import { countFunnel, readRowsOf, removeName, steppingList, typeOne, viewList } from '#nomination/actions.ts'
import { rowFields, type NominationRow, type OneInput } from '#nomination/contract.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { boepinang, openStage, people, person, type Stage } from './stage.ts'

onEachEngine('the own names of a desa', (ground) => {
  let stage: Stage
  let listId: string
  beforeAll(async () => {
    stage = await openStage(ground())
    const { operator } = stage
    listId = (await stage.sendPeople(operator, [...people(1, 4), { ...person(5), nik: '7406' }])).listId
  })
  const rows = async (id = listId) => {
    const vault = await ground().platform.vault('74.06')
    return stage.look(stage.operator, async (tx) => must(await readRowsOf(tx, vault, { listId: id, limit: 50 })).rows)
  }
  const list = (actor = stage.operator) => stage.look(actor, async (tx) => must(await viewList(tx, actor, listId)))
  const remove = ({ id: rowId }: NominationRow, key?: string, reason: 'died' | 'moved' = 'died') =>
    perform(ground().platform, stage.operator, removeName, { input: { rowId, reason }, key })
  const step = async (actor: Stage['operator'], name: Parameters<typeof steppingList>[0]) => {
    const input = { listId, remark: 'Periksa lagi', scanDigest: null }
    must(await perform(ground().platform, actor, steppingList(name), { input }))
  }
  type Changing = { readonly key?: string; readonly actor?: Stage['operator'] }
  const change = (
    { id: replaces }: NominationRow,
    cells: Partial<OneInput['written']>,
    { key, actor = stage.operator }: Changing = {},
  ) => {
    const blank = Object.fromEntries(rowFields.map((field) => [field, ''])) as OneInput['written']
    const said = { statesWork: true, statesHealth: true, scanDigest: null }
    const input = {
      programmeId: stage.programmeId,
      area: boepinang,
      replaces,
      written: { ...blank, ...cells },
      ...said,
    }
    return typeOne(book, { platform: ground().platform, actor, key }, input)
  }
  const noted = async (act: string) => {
    const text = `select details from pemda_74_06.trail where act = $1 order by at desc, id desc`
    return (await ground().platform.connection.pool.query<{ details: object }>(text, [act])).rows.map(
      (row) => row.details,
    )
  }

  it('lose one with a reason, once however often it is pressed, and the row is kept', async () => {
    const [first] = await rows()
    const before = await noted('nomination.remove-name')
    expect(must(await remove(first!, 'twice'))).toEqual(must(await remove(first!, 'twice')))
    expect(await remove(first!, 'thrice')).toMatchObject({ code: 'row-removed-already' })
    expect(await list()).toMatchObject({ rows: 5, good: 3, toMend: 1, removed: 1 })
    expect((await rows())[0]).toMatchObject({ name: first!.name, current: false, removed: { as: 'died' } })
    const after = await noted('nomination.remove-name')
    expect(after.filter((details) => 'reason' in details)).toEqual([{ list: listId, reason: 'died' }])
    expect(after).toHaveLength(before.length + 2)
    const funnel = await stage.look(stage.officer, (tx) => countFunnel(tx, stage.programmeId, '74.06'))
    expect(funnel).toMatchObject({ rows: 5, names: 3, toMend: 1, mended: 0, removed: 1 })
  })

  it('are changed on the same form, and the trail tells which cells and never what is in them', async () => {
    const [, second] = await rows()
    const { name, birthDate, nik } = person(2)
    const cells = { name: `${name} Baru`, birthDate: birthDate!, nik: nik!, sex: 'P', occupation: 'Petani' }
    const answer = must(await change(second!, cells, { key: 'change' }))
    expect(must(await change(second!, cells, { key: 'change' }))).toEqual(answer)
    expect((await rows())[1]).toMatchObject({ current: false, removed: null })
    expect(answer.listId).toBe(listId)
    expect(await list()).toMatchObject({ rows: 6, good: 3, toMend: 1, removed: 1 })
    const [details] = await noted('nomination.type-one')
    expect(details).toMatchObject({ replaces: second!.id, changed: ['name', 'occupation'] })
  })

  it('stay as they were sent until the list comes back, but for rows that did not go on', async () => {
    await step(stage.operator, 'send')
    const [, , third, fourth, faulty] = await rows()
    expect(await remove(third!)).toMatchObject({ code: 'name-with-kecamatan' })
    expect(await change(third!, { name: 'La Lain' })).toMatchObject({ code: 'name-with-kecamatan' })
    await step(stage.kecamatan, 'pass-on')
    await step(stage.officer, 'receive')
    expect(await remove(third!)).toMatchObject({ code: 'name-with-agency' })
    must(await remove(faulty!, undefined, 'moved'))
    expect(await list()).toMatchObject({ good: 3, toMend: 0, removed: 2 })
    await step(stage.officer, 'return')
    must(await remove(third!))
    const left = (await rows()).filter(({ current }) => current)
    expect(left.map(({ name }) => name)).toEqual([fourth!.name, `${person(2).name} Baru`])
  })

  it('are taken off by their own desa only', async () => {
    const [, , , fourth] = await rows()
    const input = { rowId: fourth!.id, reason: 'died' as const }
    expect(await perform(ground().platform, stage.sister, removeName, { input })).toMatchObject({ code: 'not-found' })
    expect(await perform(ground().platform, stage.officer, removeName, { input })).toMatchObject({
      code: 'not-allowed',
    })
  })

  it('stay with the desa when its operator goes: typed and not sent, they are changed and sent by whoever follows', async () => {
    const { platform, actors } = ground()
    const before = (await rows()).filter(({ current }) => current)
    const input = { accountId: stage.operator.accountId, to: { username: 'pengganti', name: 'Pengganti' } }
    const moved = { input: { ...input, letter: 'SK 20/2025', until: null } }
    must(await perform(platform, actors.administrator, handOver, moved))
    expect(await change(before[0]!, { name: 'La Lain' })).toMatchObject({ code: 'not-allowed' })
    const [successor] = await findActors(platform, 'pengganti', '74.06')
    expect(await list(successor)).toMatchObject({ state: 'returned', good: before.length, open: ['send'] })
    const { name, birthDate, nik } = person(4)
    const cells = { name: `${name} Baru`, birthDate: birthDate!, nik: nik!, sex: 'P', occupation: 'Nelayan' }
    must(await change(before[0]!, cells, { actor: successor! }))
    await step(successor!, 'send')
    expect((await list(successor)).steps.at(-1)).toMatchObject({ to: 'nominated', by: 'Pengganti' })
  })
})
