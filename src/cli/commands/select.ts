import { scopeOf } from '#access/actor.ts'
import { selectJob } from '#selection/index.ts'
import { refuse } from '#values/refusal.ts'
import { listRuns } from '#verification/index.ts'
import { onProgramme, programmeMeanings, programmeOptions } from '../as-account.ts'
import type { Command } from '../command.ts'
import { runHere } from '../run-here.ts'

export const select: Command = {
  name: 'select',
  summary: 'Rank the eligible of the newest verification: selected, reserve, refused with every reason',
  usage: '--pemda CODE --as USERNAME [--programme ID] [--seed TEXT]',
  example: '--pemda 74.06 --as petugas --seed "4711 dari berita acara undian"',
  options: { ...programmeOptions, seed: { type: 'string' } },
  meanings: {
    seed: 'the number drawn for ties, as it stands in the berita acara (default: drawn now)',
    ...programmeMeanings,
  },
  run: (composition, options) =>
    onProgramme(composition, options, async ({ ground, actor, programmeId }) => {
      const [newest] = await ground.platform.inScope(scopeOf(actor), (tx) => listRuns(tx, programmeId))
      if (!newest) return refuse('nobody-to-verify')
      const seed = typeof options['seed'] === 'string' ? options['seed'] : undefined
      return runHere({ ground, actor }, selectJob(ground.book), { programmeId, verificationId: newest.id, seed })
    }),
}
