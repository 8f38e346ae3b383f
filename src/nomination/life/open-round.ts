import type { Act } from '#access/act.ts'
import { findProgramme, listAreasUnder } from '#programme/index.ts'
import { refuse } from '#values/refusal.ts'
import type { RoundInput } from '../contract.ts'
import { upsertRounds } from '../records/rounds.ts'

/** Asks every desa for names, with deadline, letter and quota. Asking again changes the terms and touches no list. */
export const openRound: Act<RoundInput, { desa: number }> = {
  name: 'nomination.open-round',
  roles: ['lead-agency-officer'],
  run: async ({ tx, world, actor, note, announce }, { quotas, ...terms }) => {
    if (!(await findProgramme(tx, terms.programmeId))) return refuse('not-found')
    const desa = (await listAreasUnder(tx, actor.pemda)).filter(({ code }) => code.length === 13)
    const stranger = quotas.find(({ area }) => !desa.some(({ code }) => code === area))
    if (stranger) return refuse('desa-unknown', { area: stranger.area })
    const quotaOf = new Map(quotas.map(({ area, quota }) => [area, quota]))
    const rounds = desa.map(({ code }) => ({ id: world.ids.next(), area: code, quota: quotaOf.get(code) ?? null }))
    await upsertRounds(tx, terms, rounds)
    await announce('nominations-asked', terms.programmeId, { desa: desa.length })
    note(terms.programmeId, { desa: desa.length, deadline: terms.deadline, letter: terms.letter })
    return { desa: desa.length }
  },
}
