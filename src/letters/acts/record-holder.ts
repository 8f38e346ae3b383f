import type { Act } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { refuse } from '#values/refusal.ts'
import type { HolderInput } from '../contract.ts'
import { endOpenTenures, insertHolder, placeOf } from '../records/holders.ts'
import { offices, officeTitle } from '../rules/offices.ts'

const levels = { kabupaten: 5, kecamatan: 8, desa: 13 } as const

/**
 * Writes down who holds an office from a day on, by which letter. Whoever held it until further notice leaves it the day
 * before; a Plh. stands in beside the holder. Papers signed earlier keep the name of their day.
 */
export const recordHolder: Act<HolderInput, { holderId: string }> = {
  name: 'letters.record-holder',
  roles: ['desa-operator', 'kecamatan-verifier', 'lead-agency-officer', 'administrator'],
  run: async ({ tx, actor, world, note }, input) => {
    const { area, office, name, capacity, letter, until } = input
    if (area.length !== levels[offices[office].level]) return refuse('office-elsewhere', { office })
    if (!area.startsWith(actor.area)) return refuse('not-found')
    if (until !== null && until < input.from) return refuse('paper-date-too-early', { date: until, before: input.from })
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
      until: until as PlainDate | null,
      letter,
      at: world.clock.now(),
      by: actor.accountId,
    })
    note(holderId, { area, office, capacity, from: input.from, until })
    return { holderId }
  },
}
