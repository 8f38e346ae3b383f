import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf } from '#access/actor.ts'
import { readHistory } from '#access/read-history.ts'
import { insertPeople } from '#people/index.ts'
import { revealNumbers } from '#people/actions.ts'
import { recordPapers } from '#programme/record-papers.ts'
import { createProgramme } from '#programme/actions.ts'
import { isRefusal } from '#values/refusal.ts'
import { must, openWindowFor, type CastName } from '../support/actors.ts'
import { samplePerson } from '../support/people.ts'
import { onEachEngine } from '../support/platform.ts'

const programme = {
  name: 'Pekerja rentan 2025',
  year: 2025,
  firstMonth: '2025-10',
  lastMonth: '2025-12',
  schemes: ['JKK' as const, 'JKM' as const],
  segment: 'poor-targeted' as const,
  leadAgency: 'Dinas',
  welfareAgency: 'Dinas',
  branch: 'Cabang',
  definition: 'pekerja rentan',
  legalBasis: '',
  pksNumber: '',
  nominationsUntil: null,
}

onEachEngine('the history of one thing', (ground) => {
  const told = (who: CastName, subject: string) => {
    const { platform, actors } = ground()
    return platform.inScope(scopeOf(actors[who]), (tx) => readHistory(tx, { subject, limit: 50 }))
  }

  it('proves each change of a programme by what it was and what it is', async () => {
    const { platform, actors } = ground()
    const { id } = must(await perform(platform, actors.officer, createProgramme, { input: programme }))
    for (const pksNumber of ['1/PKS/2025', '2/PKS/2025']) {
      const input = { programmeId: id, legalBasis: 'Perbup 1/2025', pksNumber, nominationsUntil: null }
      must(await perform(platform, actors.officer, recordPapers, { input }))
    }
    const { rows } = await platform.connection.pool.query<{ before_digest: Buffer | null; after_digest: Buffer }>(
      'select before_digest, after_digest from pemda_74_06.trail where subject = $1 order by id',
      [id],
    )
    const hex = rows.map((row) => [row.before_digest?.toString('hex') ?? null, row.after_digest.toString('hex')])
    expect(hex.map(([before]) => before)).toEqual([null, hex[0]![1], hex[1]![1]])
    expect(new Set(hex.map(([, after]) => after)).size).toBe(3)
    expect(hex[0]![1]).toMatch(/^[0-9a-f]{64}$/)
    const history = must(await told('auditor', id))
    expect(history.rows.map(({ act, actorName }) => [act, actorName])).toEqual([
      ['programme.record-papers', 'officer'],
      ['programme.record-papers', 'officer'],
      ['programme.create', 'officer'],
    ])
  })

  it('tells of a person who saw the numbers and for what window, and only where the person is seen', async () => {
    const { platform, actors } = ground()
    const vault = await platform.vault('74.06')
    const person = samplePerson(50, '74.06.01.2001')
    const at = platform.world.clock.now()
    await platform.inScope(scopeOf(actors.officer), (tx) => insertPeople(tx, vault, [person(vault)], at))
    await openWindowFor(platform, actors.officer, { about: 'register', list: '74.06.01.2001' })
    must(await perform(platform, actors.officer, revealNumbers, { input: { personId: person.id } }))
    for (const who of ['officer', 'kecamatan', 'desa', 'auditor'] as const)
      expect(must(await told(who, person.id)).rows, who).toMatchObject([
        { act: 'people.show-numbers', actorName: 'officer', role: 'lead-agency-officer', details: { shown: 1 } },
      ])
    for (const who of ['sisterDesa', 'sisterKecamatan', 'neighbour'] as const) {
      const answer = await told(who, person.id)
      expect(isRefusal(answer) && answer.code, who).toBe('not-found')
    }
  })
})
