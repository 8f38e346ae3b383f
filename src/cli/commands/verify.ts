import { scopeOf } from '#access/actor.ts'
import { refuse } from '#values/refusal.ts'
import { listSnapshots, verifyJob } from '#verification/index.ts'
import { onProgramme, programmeMeanings, programmeOptions } from '../as-account.ts'
import type { Command } from '../command.ts'
import { runHere } from '../run-here.ts'

export const verify: Command = {
  name: 'verify',
  summary: 'Match everybody nominated with the newest deliveries and judge the conditions',
  usage: '--pemda CODE --as USERNAME [--programme ID]',
  example: '--pemda 74.06 --as petugas',
  options: programmeOptions,
  meanings: programmeMeanings,
  run: (composition, options) =>
    onProgramme(composition, options, async ({ ground, actor, programmeId }) => {
      const ready = (await ground.platform.inScope(scopeOf(actor), listSnapshots)).filter(
        ({ state }) => state === 'ready',
      )
      const registry = ready.find(({ kind }) => kind === 'dtsen')
      if (!registry) return refuse('welfare-data-missing')
      const coverId = ready.find(({ kind }) => kind === 'cover')?.id ?? null
      return runHere({ ground, actor }, verifyJob(ground.book), { programmeId, registryId: registry.id, coverId })
    }),
}
