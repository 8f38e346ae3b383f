import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { perform, type Act } from '#access/act.ts'
import { refuse } from '#values/refusal.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'

const addMap: Act<{ version: number; refused?: boolean }, { id: string }> = {
  name: 'test.add-map',
  roles: ['lead-agency-officer'],
  run: async ({ tx, world, actor, note, announce }, { version, refused }) => {
    const id = world.ids.next()
    await tx
      .insertInto('column_map')
      .values({
        id,
        kind: 'test',
        name: 'n',
        version,
        document: '{}',
        created_at: world.clock.now(),
        created_by: actor.accountId,
      })
      .execute()
    await announce('map-added', id, { version })
    if (refused) return refuse('not-found')
    note(id, { version })
    return { id }
  },
}

onEachEngine('the act runner', (ground) => {
  const count = async (table: string) =>
    Number((await ground().platform.connection.pool.query(`select count(*) as n from pemda_74_06.${table}`)).rows[0].n)

  it('writes the change, the fact and one trail row together', async () => {
    const { platform, actors } = ground()
    const before = [await count('trail'), await count('fact')]
    const { id } = must(await perform(platform, actors.officer, addMap, { input: { version: 1 } }))
    expect([await count('trail'), await count('fact')]).toEqual([before[0]! + 1, before[1]! + 1])
    const { rows } = await platform.inScope(
      { pemda: '74.06', area: '74.06', actor: actors.auditor.accountId, role: 'auditor' },
      (tx) => sql<{ act: string; subject: string; actor: string }>`select * from read_trail(null, 1)`.execute(tx),
    )
    expect(rows[0]).toMatchObject({ act: 'test.add-map', subject: id, actor: actors.officer.accountId })
  })

  it('leaves nothing behind when the act is refused but one record that it was', async () => {
    const before = [await count('fact'), await count('column_map')]
    const records = await count('trail')
    const asker = { ...ground().actors.officer, request: 'request-1' }
    const answer = await perform(ground().platform, asker, addMap, { input: { version: 2, refused: true } })
    expect(answer).toMatchObject({ code: 'not-found' })
    expect([await count('fact'), await count('column_map')]).toEqual(before)
    expect(await count('trail')).toBe(records + 1)
    const { rows } = await ground().platform.connection.pool.query(
      `select act, actor, subject, details, request from pemda_74_06.trail order by id desc limit 1`,
    )
    expect(rows[0]).toEqual({
      act: 'test.add-map',
      actor: asker.accountId,
      subject: null,
      details: { refusal: 'not-found' },
      request: 'request-1',
    })
  })

  it('gives the first answer again for the same key, and refuses the key for another input', async () => {
    const { platform, actors } = ground()
    const first = must(await perform(platform, actors.officer, addMap, { input: { version: 3 }, key: 'k1' }))
    const maps = await count('column_map')
    expect(await perform(platform, actors.officer, addMap, { input: { version: 3 }, key: 'k1' })).toEqual(first)
    expect(await count('column_map')).toBe(maps)
    expect(await perform(platform, actors.officer, addMap, { input: { version: 4 }, key: 'k1' })).toMatchObject({
      code: 'key-used-for-something-else',
    })
  })

  it('keeps nowhere an answer that holds a secret, and runs again when it is asked again', async () => {
    const { platform, actors } = ground()
    const numbers: typeof addMap = { ...addMap, answersSecret: true }
    const kept = await count('done_once')
    const first = must(await perform(platform, actors.officer, numbers, { input: { version: 90 }, key: 'k90' }))
    expect(await count('done_once')).toBe(kept)
    const again = must(await perform(platform, actors.officer, numbers, { input: { version: 91 }, key: 'k90' }))
    expect(again).not.toEqual(first)
    expect(await count('done_once')).toBe(kept)
  })

  it('refuses a role that the act does not name, and a grant that the account does not hold', async () => {
    const { platform, actors } = ground()
    expect(await perform(platform, actors.desa, addMap, { input: { version: 5 } })).toMatchObject({
      code: 'not-allowed',
    })
    const pretended = { ...actors.desa, role: 'lead-agency-officer' as const, area: '74.06' }
    expect(await perform(platform, pretended, addMap, { input: { version: 5 } })).toMatchObject({ code: 'not-allowed' })
    expect(
      await perform(platform, { ...actors.neighbour, pemda: '74.06', area: '74.06' }, addMap, {
        input: { version: 5 },
      }),
    ).toMatchObject({ code: 'not-allowed' })
  })
})
