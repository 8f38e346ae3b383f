import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { createAccount, findActors } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { endDuty, giveDuty } from '#access/duties.ts'
import { engage } from '#access/engage.ts'
import { listGrants, pageTrail } from '#access/read-access.ts'
import { must, testPassword, type CastName } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'

const further = { role: 'welfare-data-officer', area: '74.06', from: null, until: null, letter: 'SK 7/2025' } as const

onEachEngine('the duties of an account', (ground) => {
  const by = (actor: Actor) => ({
    give: (input: Parameters<typeof giveDuty.run>[1], key?: string) =>
      perform(ground().platform, actor, giveDuty, { input, key }),
    end: (grantId: string, reason = 'pindah tugas') =>
      perform(ground().platform, actor, endDuty, { input: { grantId, reason } }),
  })
  const administrator = () => by(ground().actors.administrator)
  const grants = (actor = ground().actors.administrator) => ground().platform.inScope(scopeOf(actor), listGrants)
  const duties = async (name: string) =>
    (await findActors(ground().platform, name, '74.06')).map(({ role, area }) => `${role} ${area}`)
  const idOf = (name: CastName) => ground().actors[name].accountId
  /** On a server nothing is written until both acts have begun and wait. The embedded engine runs one after the other. */
  const insideTogether = async <T>(acts: () => readonly [Promise<T>, Promise<T>]): Promise<readonly T[]> => {
    const { engine, platform } = ground()
    if (engine === 'embedded') return Promise.all(acts())
    const holder = await platform.connection.pool.connect()
    await holder.query('begin; lock table pemda_74_06.role_grant in share mode')
    const both = Promise.all(acts())
    await vi.waitFor(async () => {
      const { rows } = await holder.query(`select count(distinct pid) as waiting from pg_locks where not granted
        and database = (select oid from pg_database where datname = current_database())`)
      expect(rows).toEqual([{ waiting: 2 }])
    }, 10_000)
    await holder.query('commit')
    holder.release()
    return both
  }

  it('gives a further one, once, with the letter in the trail', async () => {
    const accountId = idOf('kecamatan')
    const wanted = { ...further, role: 'executive', accountId, until: '2030-12-31' } as const
    const { grantId } = must(await administrator().give(wanted, 'key of a further duty'))
    expect(await administrator().give(wanted, 'key of a further duty')).toEqual({ grantId, proposalId: null })
    expect(await duties('kecamatan')).toEqual(['executive 74.06', 'kecamatan-verifier 74.06.01'])
    const { rows } = await ground().platform.inScope(scopeOf(ground().actors.auditor), (tx) =>
      pageTrail(tx, undefined, 1),
    )
    expect(rows[0]).toMatchObject({ act: 'access.give-grant', subject: accountId, actorName: 'administrator' })
    expect(rows[0]!.details).toMatchObject({
      role: 'executive',
      area: '74.06',
      letter: 'SK 7/2025',
      until: '2030-12-31',
    })
    expect(await administrator().give(wanted)).toMatchObject({ code: 'duty-held-already' })
    must(await administrator().give({ ...wanted, from: '2031-01-01', until: null }))
  })

  it('ends one at once, says why, and lets it be given again', async () => {
    const accountId = idOf('desa')
    const held = async () => (await grants()).find((row) => row.accountId === accountId && row.endedAt === null)!
    const { grantId } = await held()
    must(await administrator().end(grantId))
    expect(await duties('desa')).toEqual([])
    const acting = perform(
      ground().platform,
      ground().actors.desa,
      { ...giveDuty, roles: ['desa-operator'] },
      {
        input: { ...further, accountId },
      },
    )
    expect(await acting).toMatchObject({ code: 'not-allowed' })
    expect((await grants()).find((row) => row.grantId === grantId)).toMatchObject({ endedBecause: 'pindah tugas' })
    expect(await administrator().end(grantId)).toMatchObject({ code: 'duty-ended-already' })
    const again = { accountId, role: 'desa-operator', area: '74.06.01.2001', letter: 'SK 8/2025' } as const
    must(await administrator().give({ ...again, from: null, until: null }))
    expect(await duties('desa')).toEqual(['desa-operator 74.06.01.2001'])
  })

  it('is for administrators inside their own area, and for people who have an account there', async () => {
    const { platform, actors } = ground()
    const wanted = { ...further, accountId: idOf('officer') }
    expect(await by(actors.officer).give(wanted)).toMatchObject({ code: 'not-allowed' })
    expect(await administrator().give({ ...wanted, area: '74.06.01' })).toMatchObject({ code: 'grant-outside-area' })
    expect(await administrator().give({ ...wanted, area: '74.07' })).toMatchObject({ code: 'grant-outside-area' })
    const stranger = must(await createAccount(platform, { username: 'asing', name: 'Asing', password: testPassword }))
    expect(await administrator().give({ ...wanted, accountId: stranger.id })).toMatchObject({ code: 'not-found' })
    expect(await administrator().give({ ...wanted, from: '2025-02-01', until: '2025-01-31' })).toMatchObject({
      code: 'grant-days-reversed',
    })
  })

  it('is given by the database itself inside the own area only, and by an administrator only', async () => {
    const { platform, actors } = ground()
    const give = (role: string, area: string, wanted: string) =>
      platform.inScope({ ...scopeOf(actors.administrator), role, area }, async (tx) => {
        const { rows } = await sql<{ given: boolean }>`select give_grant(${platform.world.ids.next()},
          ${idOf('sisterKecamatan')}, 'auditor', ${wanted}, '2025-06-02', '2025-07-01', 'ST 1/2025', now()) as given`.execute(
          tx,
        )
        return rows[0]!.given
      })
    expect(await give('administrator', '74.06.01', '74.06.02')).toBe(false)
    expect(await give('administrator', '74.06.01', '74.06')).toBe(false)
    expect(await give('administrator', '', '74.06.01')).toBe(false)
    expect(await give('auditor', '74.06', '74.06.01')).toBe(false)
    expect(await give('administrator', '74.06.01', '74.06.01')).toBe(true)
  })

  it('lets an administrator of a kecamatan neither give nor end anything above or beside it', async () => {
    const { platform, actors } = ground()
    const small = { role: 'administrator', area: '74.06.02', until: null, letter: 'SK 9/2025' } as const
    const person = { username: 'camat', name: 'Camat', password: testPassword }
    const { accountId } = must(await engage(platform, actors.administrator, { ...person, ...small }))
    const camat = {
      accountId,
      name: 'Camat',
      pemda: '74.06',
      role: 'administrator',
      area: '74.06.02',
      provedAt: 'machine',
    } as const
    const all = await grants()
    const of = (area: string) => all.find((row) => row.area === area && row.endedAt === null)!
    expect(await by(camat).end(of('74.06.01').grantId)).toMatchObject({ code: 'not-found' })
    expect(await by(camat).end(of('74.06').grantId)).toMatchObject({ code: 'not-found' })
    const above = { ...further, accountId }
    expect(await by(camat).give(above)).toMatchObject({ code: 'grant-outside-area' })
    must(
      await by(camat).end(all.find(({ area, role }) => area === '74.06.02' && role === 'kecamatan-verifier')!.grantId),
    )
  })

  it.each([
    { name: 'desa', role: 'kecamatan-verifier', area: '74.06.01', code: 'apart-nominates-verifies' },
    { name: 'kecamatan', role: 'lead-agency-head', area: '74.06', code: 'apart-selects-signs' },
    { name: 'officer', role: 'lead-agency-head', area: '74.06', code: 'apart-selects-signs' },
    { name: 'administrator', role: 'lead-agency-officer', area: '74.06', code: 'apart-administers-sees' },
    { name: 'branch', role: 'finance', area: '74.06', code: 'apart-bills-confirms' },
    { name: 'finance', role: 'opd-payer', area: '74.06', code: 'apart-bills-confirms' },
    { name: 'complaints', role: 'administrator', area: '74.06', code: 'apart-administers-sees' },
    { name: 'auditor', role: 'executive', area: '74.06', code: 'apart-audits-acts' },
  ] as const)('gives $name not also $role', async ({ name, role, area, code }) => {
    const wanted = { role, area, accountId: idOf(name), from: null, letter: 'SK 10/2025' }
    expect(await administrator().give({ ...wanted, until: null })).toMatchObject({ code })
    // A duty that ends before the other begins stands beside nothing.
    const before = { ...wanted, from: '2020-01-01', until: '2020-01-31' }
    expect(await administrator().give(before)).not.toMatchObject({ code })
  })

  it('binds an auditor to a numbered surat tugas that ends within half a year, and gives no person the role of a program', async () => {
    const { platform, actors } = ground()
    const person = { username: 'inspektorat', name: 'Inspektorat', area: '74.06' } as const
    const invite = (role: 'auditor' | 'integration', letter: string, until: string | null) =>
      engage(platform, actors.administrator, { ...person, role, letter, until })
    expect(await invite('auditor', 'ST 700/12/2025', null)).toMatchObject({ code: 'duty-needs-end' })
    expect(await invite('auditor', 'surat tugas', '2025-08-31')).toMatchObject({ code: 'letter-needs-number' })
    expect(await invite('auditor', 'ST 700/12/2025', '2025-12-03')).toMatchObject({ code: 'duty-too-long' })
    expect(await invite('integration', 'PKS 1/2025', '2025-12-01')).toMatchObject({ code: 'role-of-a-key' })
    const { accountId } = must(await invite('auditor', 'ST 700/12/2025', '2025-12-02'))
    const next = { accountId, role: 'auditor', area: '74.06', from: '2026-01-01', letter: 'ST 2/2026' } as const
    expect(await administrator().give({ ...next, until: '2026-12-31' })).toMatchObject({ code: 'duty-too-long' })
  })

  it('gives the two halves of a pair never to one person, though two administrators give at the same moment', async () => {
    const { platform, actors } = ground()
    const input = { username: 'baru', name: 'Baru', password: testPassword, letter: 'SK 11/2025', until: null } as const
    const engaged = await engage(platform, actors.administrator, {
      ...input,
      role: 'executive',
      area: '74.06',
    })
    const { accountId } = must(engaged)
    const give = (role: 'desa-operator' | 'kecamatan-verifier', area: string) =>
      administrator().give({ role, area, accountId, from: null, until: null, letter: 'SK 11/2025' })
    const answers = await insideTogether(() => [
      give('desa-operator', '74.06.01.2001'),
      give('kecamatan-verifier', '74.06.01'),
    ])
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'apart-nominates-verifies' }])
  })

  it('never leaves a Pemda without an administrator', async () => {
    const mine = (await grants()).find(
      ({ accountId, role }) => accountId === idOf('administrator') && role === 'administrator',
    )!
    expect(await administrator().end(mine.grantId)).toMatchObject({ code: 'own-duty' })
  })

  it('makes no account for a duty that cannot be given', async () => {
    const { platform, actors } = ground()
    const input = { username: 'sia-sia', name: 'Sia', password: testPassword, ...further, until: '2020-01-01' }
    expect(await engage(platform, actors.administrator, input)).toMatchObject({ code: 'grant-days-reversed' })
    must(await createAccount(platform, input))
  })
})
