import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { writeTrail } from '#access/trail.ts'
import { checkTrail } from '#platform/trail/check-trail.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { onEachEngine } from '../support/platform.ts'

const trail = 'pemda_74_06.trail'

onEachEngine('the trail as it is kept', (ground) => {
  const pool = () => ground().platform.connection.pool
  const check = (anchors: Parameters<typeof checkTrail>[2] = []) => checkTrail(pool(), '74.06', anchors)
  const within = <T>(role: string, statement: string) =>
    ground().platform.inScope({ ...scopeOf(ground().actors.officer), role }, (tx) => sql.raw<T>(statement).execute(tx))
  const write = (act: string) =>
    ground().platform.inScope(scopeOf(ground().actors.officer), (tx) =>
      writeTrail(tx, ground().platform.world, {
        act,
        subject: '01990000-0000-7000-8000-000000000001',
        details: { people: 3, because: "d'après \n ü" },
        request: 'req-1',
        before: Buffer.alloc(32, 1),
        after: Buffer.alloc(32, 2),
      }),
    )

  beforeAll(async () => {
    for (const act of ['first', 'second', 'third', 'fourth']) await write(act)
    await sealTrail(pool(), ground().platform.world, '74.06')
  })

  it('is whole when nobody touched it, and says how much is not linked yet', async () => {
    const before = await check()
    expect(before).toMatchObject({ fault: null, unsealed: 0 })
    await write('fifth')
    expect(await check()).toMatchObject({ fault: null, records: before.records, unsealed: 1 })
    expect(await sealTrail(pool(), ground().platform.world, '74.06')).toBe(1)
    expect(await check()).toMatchObject({ fault: null, records: before.records + 1, unsealed: 0 })
  })

  it('is linked once by two who do it at the same time', async () => {
    for (let at = 0; at < 20; at++) await write(`together ${at}`)
    const both = await Promise.all([1, 2].map(() => sealTrail(pool(), ground().platform.world, '74.06')))
    expect(both.reduce((sum, one) => sum + one)).toBe(20)
    expect((await check()).fault).toBeNull()
  })

  /** Everything somebody who owns the database can do to a record; `place` is where it must be found. */
  const place = 3
  it.each([
    ...[
      ['id', `'01990000-0000-7000-8000-00000000beef'`],
      ['at', `at + interval '1 microsecond'`],
      ['actor', `'01990000-0000-7000-8000-00000000beef'`],
      ['role', `'auditor'`],
      ['area', `'74.06.01'`],
      ['act', `act || ' '`],
      ['subject', `'01990000-0000-7000-8000-00000000beef'`],
      ['details', `details || '{"people": 4}'`],
      ['request', `coalesce(request, '') || 'x'`],
      ['before_digest', `'\\x00'`],
      ['after_digest', `'\\x00'`],
      ['link', `sha256(link)`],
    ].map(([column, value]) => [
      `another ${column}`,
      `update ${trail} set ${column} = ${value} where place = ${place}`,
    ]),
    ['a record removed', `delete from ${trail} where place = ${place}`],
    ['a record taken out of the chain', `update ${trail} set place = null, link = null where place = ${place}`],
  ])('is found with %s', async (_what, spoil) => {
    await pool().query(`create table kept as select * from ${trail} where place = ${place}`)
    await pool().query(spoil)
    const { fault } = await check()
    await pool().query(`delete from ${trail} where place = ${place} or place is null`)
    await pool().query(`insert into ${trail} select * from kept`)
    await pool().query(`drop table kept`)
    expect(fault).toMatchObject({ place })
    expect((await check()).fault).toBeNull()
  })

  it('is found with two records exchanged', async () => {
    const exchange = `update ${trail} set place = case place when 2 then -2 else -3 end where place in (2, 3)`
    const back = `update ${trail} set place = case place when -2 then 3 when -3 then 2 else place end where place < 0`
    await pool().query(exchange)
    await pool().query(back)
    expect((await check()).fault).toMatchObject({ place: 2, what: 'changed' })
    await pool().query(exchange)
    await pool().query(back)
    expect((await check()).fault).toBeNull()
  })

  it('is found with its tail cut off, and with its head set back only where an anchor remembers', async () => {
    const { head } = await check()
    const back = head.place - 2
    await pool().query(`create table kept as select * from ${trail} where place > ${back}`)
    await pool().query(`delete from ${trail} where place > ${back}`)
    expect((await check()).fault).toEqual({ place: back + 1, what: 'cut' })
    await pool().query(
      `update pemda_74_06.trail_head set place = ${back}, link = (select link from ${trail} where place = ${back})`,
    )
    expect((await check()).fault).toBeNull()
    expect((await check([head])).fault).toEqual({ place: back + 1, what: 'cut' })
    await pool().query(`insert into ${trail} select * from kept`)
    await pool().query(`drop table kept`)
    await pool().query({
      text: `update pemda_74_06.trail_head set place = $1, link = $2`,
      values: [head.place, head.link],
    })
    expect((await check([head])).fault).toBeNull()
  })

  it('cannot be touched by the application', async () => {
    const statements = [
      `insert into trail (id, at, actor, role, area, act) values (gen_random_uuid(), now(), gen_random_uuid(), 'x', '74.06', 'x')`,
      `update trail set act = 'x'`,
      'delete from trail',
      'truncate trail',
      'select * from trail',
      `update trail_head set place = 0`,
    ]
    for (const statement of statements)
      await expect(within('administrator', statement), statement).rejects.toThrow(/permission denied/)
  })

  it('shows its chain to auditor and administrator of the whole Pemda only', async () => {
    const read = 'select place from trail_chain(0, 3)'
    expect((await within('auditor', read)).rows).toHaveLength(3)
    expect((await within('lead-agency-officer', read)).rows).toEqual([])
    const inside = { ...scopeOf(ground().actors.officer), role: 'administrator', area: '74.06.01' }
    const rows = await ground().platform.inScope(inside, (tx) => sql.raw(read).execute(tx))
    expect(rows.rows).toEqual([])
  })
})
