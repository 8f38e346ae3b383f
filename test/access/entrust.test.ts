import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { createAccount, findActors } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { attesting } from '#access/approval/attest.ts'
import { deciding } from '#access/approval/decide.ts'
import { keepSheet } from '#access/approval/sheet-file.ts'
import { viewProposals } from '#access/approval/view-proposals.ts'
import { withdrawProposal } from '#access/approval/withdraw.ts'
import { engage, openOwnPemda } from '#access/engage.ts'
import { entrustDuty, handDutiesOver } from '#access/entrust/entrust-duties.ts'
import { handOverOrPropose } from '#access/entrust/hand-over-duties.ts'
import { giveOrPropose } from '#access/entrust/propose-duty.ts'
import { listProposedDuties } from '#access/entrust/proposed-duties.ts'
import { giveGrant, openPemda } from '#access/pemda.ts'
import { layOutSmallOffice } from '#access/small-office/lay-out.ts'
import { viewSmallOffice } from '#access/small-office/view.ts'
import { pageTrail } from '#access/read-access.ts'
import { needsSecondPerson, roles, type Role } from '#access/roles.ts'
import type { Tx } from '#platform/index.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'

const letter = { letter: 'SK 40/2025', until: null } as const

onEachEngine('a weighty duty', (ground) => {
  const invite = async (username: string, role: Role, by = ground().actors.administrator) =>
    must(await engage(ground().platform, by, { username, name: username, role, area: by.pemda, ...letter }))
  const agree = (by: Actor, proposalId: string | null, act = entrustDuty) =>
    perform(ground().platform, by, deciding(act), { input: { proposalId: proposalId!, decision: 'approved' } })
  const duties = async (name: string, pemda = '74.06') =>
    (await findActors(ground().platform, name, pemda)).map(({ role, area }) => `${role} ${area}`)
  const inScope =
    (actor: Actor) =>
    <T>(work: (tx: Tx) => Promise<T>) =>
      ground().platform.inScope(scopeOf(actor), work)
  const proposed = (actor = ground().actors.administrator) =>
    inScope(actor)((tx) => listProposedDuties(tx, ground().platform.world, actor))

  it('is the same list in the data and in the database', async () => {
    for (const role of roles)
      for (const area of ['74.06', '74.06.01']) {
        const { rows } = await inScope(ground().actors.officer)((tx) =>
          sql<{ weighty: boolean }>`select is_weighty_duty(${role}, ${area}) as weighty`.execute(tx),
        )
        expect(rows[0]!.weighty, `${role} ${area}`).toBe(needsSecondPerson(role, area))
      }
  })

  it('waits for somebody else after an invitation, and says in the trail who was given what', async () => {
    const { actors } = ground()
    const { accountId, proposalId } = await invite('kadis-baru', 'lead-agency-head')
    expect(await duties('kadis-baru')).toEqual([])
    expect((await proposed())[0]).toMatchObject({ accountId, role: 'lead-agency-head', state: 'waiting' })
    expect(await agree(actors.administrator, proposalId)).toMatchObject({ code: 'second-person-needed' })
    expect(await agree(actors.officer, proposalId)).toMatchObject({ code: 'not-allowed' })
    expect(await agree(actors.kecamatanAdministrator, proposalId)).toMatchObject({ code: 'not-found' })
    expect(must(await agree(actors.head, proposalId))).toMatchObject({ state: 'approved' })
    expect(await duties('kadis-baru')).toEqual(['lead-agency-head 74.06'])
    expect(await agree(actors.head, proposalId)).toMatchObject({ code: 'already-decided' })
    const { rows } = await inScope(actors.auditor)((tx) => pageTrail(tx, undefined, 5))
    expect(rows.find(({ act, subject }) => act === 'access.entrust-duty.decide' && subject)).toMatchObject({
      subject: accountId,
      details: { proposal: proposalId, duties: [{ role: 'lead-agency-head', letter: 'SK 40/2025' }] },
    })
    // He can agree to the next, but never to what is given to himself.
    const [own] = await findActors(ground().platform, 'kadis-baru', '74.06')
    const input = { accountId, role: 'finance', area: '74.06', from: null, ...letter } as const
    const given = must(await giveOrPropose(ground().platform, actors.administrator, { input }))
    expect(await agree({ ...own!, provedAt: 'machine' }, given.proposalId)).toMatchObject({ code: 'own-gain' })
    expect(await duties('kadis-baru')).toEqual(['lead-agency-head 74.06'])
  })

  it('comes to nothing when it is returned, and is proposed again for the same account', async () => {
    const { platform, actors } = ground()
    const { accountId, proposalId } = await invite('bkad-baru', 'finance')
    must(await perform(platform, actors.administrator, withdrawProposal, { input: { proposalId: proposalId! } }))
    expect((await proposed())[0]).toMatchObject({ accountId, state: 'withdrawn' })
    const input = { accountId, role: 'finance', area: '74.06', from: null, ...letter } as const
    const again = must(await giveOrPropose(platform, actors.administrator, { input }))
    must(await giveOrPropose(platform, actors.administrator, { input: { ...input, role: 'executive' } }))
    // What clashes with it was given in between.
    const clash = { accountId, role: 'opd-payer', area: '74.06', from: '2025-01-01', letter: 'SK 1' } as const
    must(await giveGrant(platform, { pemda: '74.06', area: '74.06', role: 'installer' }, clash))
    expect(await agree(actors.head, again.proposalId)).toMatchObject({ code: 'apart-bills-confirms' })
    expect(await duties('bkad-baru')).toEqual(['executive 74.06', 'opd-payer 74.06'])
  })

  it('cannot be given in the database without the signature of somebody else', async () => {
    const { platform, actors } = ground()
    const { accountId, proposalId } = await invite('pemeriksa-baru', 'welfare-data-officer')
    const { ids } = platform.world
    const alone = await inScope(actors.administrator)((tx) =>
      sql<{
        given: boolean
      }>`select give_grant(${ids.next()}, ${accountId}, 'finance', '74.06', '2025-06-02', null, 'x',
        now()) as given`.execute(tx),
    )
    expect(alone.rows).toEqual([{ given: false }])
    const unsigned = () =>
      inScope(actors.head)((tx) =>
        sql<{ given: number }>`select give_agreed_duties(${proposalId}, ${[ids.next()]}::uuid[],
          ${platform.world.clock.now()}) as given`.execute(tx),
      )
    expect((await unsigned()).rows).toEqual([{ given: 0 }])
    must(await agree(actors.head, proposalId))
    expect((await unsigned()).rows).toEqual([{ given: 0 }])
    expect(await duties('pemeriksa-baru')).toEqual(['welfare-data-officer 74.06'])
  })

  it('stays with whoever hands it over until somebody agrees, and then moves whole', async () => {
    const { platform, actors } = ground()
    const input = { accountId: actors.welfare.accountId, to: { username: 'dtsen', name: 'DTSEN' }, ...letter }
    const handed = must(await handOverOrPropose(platform, actors.administrator, { input }))
    expect(handed.code).toMatch(/-/)
    expect([await duties('welfare'), await duties('dtsen')]).toEqual([['welfare-data-officer 74.06'], []])
    must(await agree(actors.head, handed.proposalId, handDutiesOver))
    expect([await duties('welfare'), await duties('dtsen')]).toEqual([[], ['welfare-data-officer 74.06']])
    const nothing = { ...input, accountId: actors.desa.accountId, to: { accountId: actors.sisterDesa.accountId } }
    expect(must(await handOverOrPropose(platform, actors.administrator, { input: nothing })).proposalId).toBeNull()
  })

  it('is told to an administrator of the whole Pemda; of people and money he hears nothing', async () => {
    const { platform, actors } = ground()
    await invite('menunggu', 'bpjs-branch')
    const seen = (actor: Actor) => inScope(actor)((tx) => viewProposals(tx, platform.world, actor))
    const acts = async (actor: Actor) => [...new Set((await seen(actor)).map(({ act }) => act))]
    expect(await acts(actors.administrator)).toEqual(['access.entrust-duty', 'access.hand-duties-over'])
    expect(await acts(actors.kecamatanAdministrator)).toEqual([])
    const [first] = await seen(actors.head)
    expect(first).toMatchObject({ mayDecide: true, effect: { facts: { holder: 'menunggu', duties: 'bpjs-branch' } } })
    expect((await seen(actors.administrator))[0]).toMatchObject({ own: true, mayDecide: false })
    expect(await proposed(actors.kecamatanAdministrator)).toEqual([])
  })

  it('is given alone only to the first who can agree to the next; then a signed sheet is enough', async () => {
    const { platform } = ground()
    const account = must(await createAccount(platform, { username: 'pertama', name: 'Pertama', password: null }))
    const root = must(await createAccount(platform, { username: 'akar', name: 'Akar', password: null }))
    const installer = { pemda: '74.07', area: '74.07', role: 'installer' } as const
    const over = { accountId: root.id, role: 'administrator', area: '74.07', from: '2025-01-01', letter: '-' } as const
    must(await giveGrant(platform, installer, over))
    must(await openOwnPemda(platform, root, '74.08'))
    const [admin] = (await findActors(platform, 'akar', '74.08')).map((one) => ({
      ...one,
      provedAt: 'machine' as const,
    }))
    expect(account.id).not.toBe(root.id)
    const payer = await invite('bendahara-8', 'opd-payer', admin)
    expect(payer.proposalId).not.toBeNull()
    const first = await invite('petugas-8', 'lead-agency-officer', admin)
    expect(first.proposalId).toBeNull()
    const second = await invite('kadis-8', 'lead-agency-head', admin)
    expect(second.proposalId).not.toBeNull()
    const [officer] = (await findActors(platform, 'petugas-8', '74.08')).map((one) => ({
      ...one,
      provedAt: 'machine' as const,
    }))
    const look = platform.inScope(scopeOf(officer!), (tx) => viewProposals(tx, platform.world, officer!))
    const { sheetCode, mayAttest } = (await look).find(({ id }) => id === second.proposalId)!
    expect(mayAttest).toBe(true)
    const sheet = { name: 'lembar.pdf', bytes: Buffer.from('%PDF-1.7 lembar 8') }
    const { digest: fileDigest } = must(await keepSheet(platform, officer!, sheet))
    const attest = (name: string) =>
      perform(platform, officer!, attesting(entrustDuty), {
        input: {
          proposalId: second.proposalId!,
          role: 'lead-agency-head',
          title: 'Sekretaris Daerah',
          capacity: '',
          name,
          signedOn: platform.world.clock.today(),
          fileDigest,
          code: sheetCode.slice(0, 16),
        },
      })
    expect(await attest('Drs. kadis-8, M.Si.')).toMatchObject({ code: 'own-gain' })
    expect(must(await attest('La Ode Sekda'))).toMatchObject({ state: 'approved' })
    expect(await duties('kadis-8', '74.08')).toEqual(['lead-agency-head 74.08'])
  })

  it('is laid out for an office of three in one act: the first duty alone, the rest with the head', async () => {
    const { platform } = ground()
    const root = must(await createAccount(platform, { username: 'akar-9', name: 'Akar', password: null }))
    const over = { accountId: root.id, role: 'administrator', area: '74.09', from: '2025-01-01', letter: '-' } as const
    must(await openPemda(platform, '74.09'))
    must(await giveGrant(platform, { pemda: '74.09', area: '74.09', role: 'installer' }, over))
    const [found] = await findActors(platform, 'akar-9', '74.09')
    const admin = { ...found!, provedAt: 'machine' as const }
    const lay = (officer: object) =>
      perform(platform, admin, layOutSmallOffice, {
        input: {
          head: { username: 'kadis-9', name: 'Kadis' },
          officer: officer as { accountId: string },
          second: { username: 'kedua-9', name: 'Kedua' },
          letter: 'SK 1/2025',
        },
      })
    expect(await lay({ accountId: root.id })).toMatchObject({ code: 'apart-administers-sees' })
    expect(await duties('kadis-9', '74.09')).toEqual([])
    const laid = must(await lay({ username: 'petugas-9', name: 'Petugas' }))
    expect(laid.seats.map(({ seat, waits }) => [seat, waits])).toEqual([
      ['head', false],
      ['officer', true],
      ['second', true],
    ])
    const [head] = (await findActors(platform, 'kadis-9', '74.09')).map((one) => ({
      ...one,
      provedAt: 'machine' as const,
    }))
    const waiting = await proposed(admin)
    for (const proposalId of new Set(waiting.map((one) => one.proposalId))) must(await agree(head!, proposalId))
    expect(await duties('petugas-9', '74.09')).toEqual(['lead-agency-officer 74.09'])
    expect(await duties('kedua-9', '74.09')).toEqual([
      'complaint-officer 74.09',
      'opd-payer 74.09',
      'welfare-data-officer 74.09',
    ])
    const { office } = await inScope(admin)((tx) => viewSmallOffice(tx))
    expect(office).toMatchObject({ head: 'Kadis', officer: 'Petugas', second: 'Kedua', letter: 'SK 1/2025' })
    expect(office?.givesUp).toContain('attester-in-the-room')
    const { rows } = await inScope(admin)((tx) => pageTrail(tx, undefined, 10))
    const told = rows.find(({ act, details }) => act === 'access.lay-out-small-office' && !('refusal' in details))
    expect(told?.details).toMatchObject({ givesUp: office?.givesUp })
  })
})
