import { scopeOf } from '#access/actor.ts'
import { refuse } from '#values/refusal.ts'
import type { VerificationRun } from '#verification/contract.ts'
import { listSnapshots, verifyJob } from '#verification/index.ts'
import { onProgramme, programmeMeanings, programmeOptions } from '../as-account.ts'
import { actingRequired } from '../acting-as.ts'
import type { Command } from '../command.ts'
import { textTable } from '../text-table.ts'
import { runHere } from '../run-here.ts'

const outcomes = [
  { key: 'eligible', words: 'Memenuhi syarat / eligible' },
  { key: 'not-eligible', words: 'Tidak memenuhi syarat / not eligible' },
  { key: 'to-check', words: 'Perlu diperiksa / to check' },
] as const

export const verify: Command = {
  name: 'verify',
  summary: {
    id: 'Memadankan semua yang diusulkan dengan data terbaru dan menilai syaratnya',
    en: 'Match everybody nominated with the newest deliveries and judge the conditions',
  },
  usage: '--pemda CODE --as USERNAME [--programme ID]',
  example: '--pemda 74.06 --as petugas',
  required: actingRequired,
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
  lines: (answer) => {
    const { outcome } = (answer as { counts: VerificationRun['counts'] }).counts
    return textTable(
      ['Verifikasi / verification', 'Orang / people'],
      outcomes.map(({ key, words }) => [words, String(outcome[key] ?? 0)]),
    )
  },
}
