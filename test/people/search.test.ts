import { beforeAll, expect, it } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { searchPeople } from '#people/actions.ts'
import { insertPeople, type NewPerson } from '#people/index.ts'
import { nameKey, searchTokens } from '#values/person-name.ts'
import type { CastName } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'

const words = ['Siti', 'Sitirah', 'Muhammad', 'Sarina', 'Rahmat', 'Rahma', 'Ina', 'Baco', 'La Ode', 'Wa', 'Andi']
const desa = ['74.06.01.2001', '74.06.01.2002', '74.06.02.2001']

/** Every pair of words in every desa, so that beginnings overlap within a name and between names. */
const people = words
  .flatMap((first) => words.map((second) => `${first} ${second}`))
  .flatMap((name, at) => desa.map((area, place) => ({ name, area, id: idOf(at * desa.length + place) })))

/** Scattered over the desa: the order of the ids is not that of the areas. */
function idOf(at: number): string {
  return `0197a000-0000-7000-8000-${String((at * 7919) % 100_003).padStart(12, '0')}`
}

onEachEngine('looking for people', (ground) => {
  beforeAll(async () => {
    const { platform, actors } = ground()
    const vault = await platform.vault('74.06')
    const fresh = people.map(({ id, area, name }): NewPerson => ({
      ...nothing,
      id,
      area,
      name,
      nameIndex: vault.index('name', nameKey(name)),
    }))
    await platform.inScope(scopeOf(actors.officer), (tx) => insertPeople(tx, vault, fresh, platform.world.clock.now()))
  })

  /** Turns page after page until there is none, and gives the ids in the order in which they came. */
  async function walk(who: CastName, search: { text?: string; area?: string }, limit = 7): Promise<string[]> {
    const { platform, actors } = ground()
    const vault = await platform.vault('74.06')
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const page = await platform.inScope(scopeOf(actors[who]), (tx) =>
        searchPeople(tx, vault, { ...search, after, limit }),
      )
      seen.push(...page.rows.map(({ id }) => id))
      if (page.next === null) return seen
      after = page.next
    }
  }

  const expected = (text: string, area: string) => {
    const tokens = searchTokens(text)
    const last = tokens.at(-1)!
    const fits = (own: readonly string[]) =>
      tokens.every((token) => own.some((one) => (token === last ? one.startsWith(token) : one === token)))
    const found = people.filter((one) => one.area.startsWith(area) && fits(searchTokens(one.name)))
    return found.map(({ id }) => id).toSorted()
  }

  it.each(['s', 'siti', 'sitirah', 'rahma', 'muhammad s', 'siti muham', 'baco ina', 'nobody'])(
    'every page together gives everybody called "%s" once, and nobody else',
    async (text) => {
      const found = await walk('officer', { text })
      expect(found.toSorted()).toEqual(expected(text, '74.06'))
    },
  )

  it.each([
    ['la', /la/i],
    ['wa', /wa/i],
    ['la ode', /la ode/i],
    ['laode', /la ode/i],
    ['ode', /ode/i],
    ['andi', /andi/i],
  ])('"%s" alone, which tells nobody apart, lists everybody whose name has it', async (text, has) => {
    const meant = people.filter(({ name }) =>
      name.split(' ').some((_, at, all) => has.test(all.slice(at, at + 2).join(' '))),
    )
    const found = await walk('officer', { text })
    expect(found.toSorted()).toEqual(meant.map(({ id }) => id).toSorted())
  })

  it('finds the same people with the weak words before the telling one as without', async () => {
    expect(await walk('officer', { text: 'wa siti' })).toEqual(await walk('officer', { text: 'siti' }))
  })

  it('stays within the area that was asked for, and within the own one', async () => {
    const inDesa = await walk('officer', { text: 'si', area: '74.06.01.2002' })
    expect(inDesa.toSorted()).toEqual(expected('si', '74.06.01.2002'))
    expect((await walk('kecamatan', { text: 'si' })).toSorted()).toEqual(expected('si', '74.06.01'))
  })

  it('lists an area by desa and in the order of registration, page after page', async () => {
    const inOrder = people.toSorted((a, b) => (`${a.area}${a.id}` < `${b.area}${b.id}` ? -1 : 1))
    expect(await walk('officer', {}, 50)).toEqual(inOrder.map(({ id }) => id))
    const own = inOrder.filter(({ area }) => area.startsWith('74.06.01'))
    expect(await walk('kecamatan', { area: '74.06.01' }, 50)).toEqual(own.map(({ id }) => id))
  })
})

const nothing: Omit<NewPerson, 'id' | 'area' | 'name' | 'nameIndex'> = {
  birthPlace: '',
  birthDate: null,
  birthIndex: null,
  sex: null,
  motherName: '',
  address: '',
  nik: null,
  nikIndex: null,
  kk: null,
  kkIndex: null,
  phone: null,
  occupation: null,
  occupation2: null,
  workplace: '',
}
