import { scopeOf } from '#access/actor.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { listSnapshots, verifyJob } from '#verification/index.ts'
import { actingAs, actingMeanings, actingOptions } from '../acting-as.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { chosenProgramme } from '../chosen-programme.ts'
import { runHere } from '../run-here.ts'

export const verify: Command = {
  name: 'verify',
  summary: 'Match everybody nominated with the newest deliveries and judge the conditions',
  usage: '--pemda CODE --as USERNAME [--programme ID]',
  example: '--pemda 74.06 --as petugas',
  options: { ...placeOptions, ...actingOptions, programme: { type: 'string' } },
  meanings: { programme: 'id of the programme (default: the newest)', ...actingMeanings, ...placeMeanings },
  run: async (composition, options) => {
    const ground = await composition.openGround(placeOf(composition, options))
    try {
      const actor = await actingAs(ground.platform, options)
      if (isRefusal(actor)) return actor
      const programmeId = await chosenProgramme(ground.platform, actor, options)
      if (isRefusal(programmeId)) return programmeId
      const ready = (await ground.platform.inScope(scopeOf(actor), listSnapshots)).filter(
        ({ state }) => state === 'ready',
      )
      const registry = ready.find(({ kind }) => kind === 'dtsen')
      if (!registry) return refuse('welfare-data-missing')
      const cover = ready.find(({ kind }) => kind === 'cover')
      return await runHere(ground, actor, verifyJob(ground.book), {
        programmeId,
        registryId: registry.id,
        coverId: cover?.id ?? null,
      })
    } finally {
      await ground.close()
    }
  },
}
