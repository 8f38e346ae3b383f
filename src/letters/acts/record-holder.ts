import type { Act, ActContext } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { HolderInput } from '../contract.ts'
import { endOpenTenures, holdersOf, insertHolder, lockOffice, placeOf } from '../records/holders.ts'
import { cutTerm } from '../rules/cut-term.ts'
import { offices, officeTitle } from '../rules/offices.ts'

const levels = { kabupaten: 5, kecamatan: 8, desa: 13 } as const

/**
 * Writes down who holds an office from a day on, by which letter. Whoever held it until further notice leaves it the day
 * before, and a term written down late ends the day before the next one; a Plh. stands in beside the holder. Papers signed earlier keep the name of their day.
 */
export const recordHolder: Act<HolderInput, { holderId: string; until: string | null }> = {
  name: 'letters.record-holder',
  roles: ['desa-operator', 'kecamatan-verifier', 'lead-agency-officer', 'administrator'],
  run: async ({ tx, actor, world, note }, input) => {
    const { area, office, name, capacity, letter, until } = input
    if (area.length !== levels[offices[office].level]) return refuse('office-elsewhere', { office })
    if (!area.startsWith(actor.area)) return refuse('not-found')
    if (until !== null && until < input.from) return refuse('paper-date-too-early', { date: until, before: input.from })
    await lockOffice(tx, office, area)
    const end = await endOf(tx, input)
    if (isRefusal(end)) return end
    const holderId = world.ids.next()
    if (capacity !== 'Plh.') await endOpenTenures(tx, { office, area, from: input.from })
    await insertHolder(tx, {
      id: holderId,
      area,
      office,
      title: officeTitle(office, { code: area, name: await placeOf(tx, area) }),
      name,
      capacity,
      rank: input.rank || null,
      nip: input.nip || null,
      from: input.from as PlainDate,
      until: end,
      letter,
      at: world.clock.now(),
      by: actor.accountId,
    })
    note(holderId, { area, office, capacity, from: input.from, until: end })
    return { holderId, until: end }
  },
}

/** A Plh. stands in beside the holder and meets nobody. */
async function endOf(tx: ActContext['tx'], input: HolderInput): Promise<PlainDate | null | Refusal> {
  const term = { from: input.from as PlainDate, until: input.until as PlainDate | null }
  if (input.capacity === 'Plh.') return term.until
  const held = (await holdersOf(tx, input.office, input.area)).filter(
    ({ capacity, from, until }) => capacity !== 'Plh.' && from !== term.from && (until === null || until >= term.from),
  )
  const title = offices[input.office].title.replace(' {place}', '')
  return cutTerm(
    title,
    term,
    held.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  )
}
