import { scopeOf } from '#access/actor.ts'
import { selectJob } from '#selection/index.ts'
import type { SelectionCounts } from '#selection/contract.ts'
import { refuse } from '#values/refusal.ts'
import { listRuns } from '#verification/index.ts'
import { onProgramme, programmeMeanings, programmeOptions } from '../as-account.ts'
import { actingRequired } from '../acting-as.ts'
import type { Command } from '../command.ts'
import { textTable } from '../text-table.ts'
import { runHere } from '../run-here.ts'

export const select: Command = {
  name: 'select',
  summary: {
    id: 'Mengurutkan yang memenuhi syarat pada verifikasi terbaru: terpilih, cadangan, ditolak dengan semua sebabnya',
    en: 'Rank the eligible of the newest verification: selected, reserve, refused with every reason',
  },
  usage: '--pemda CODE --as USERNAME [--programme ID] [--seed TEXT]',
  example: '--pemda 74.06 --as petugas --seed "4711 dari berita acara undian"',
  required: actingRequired,
  options: { ...programmeOptions, seed: { type: 'string' } },
  meanings: {
    seed: {
      id: 'angka undian seperti pada berita acara (bila kosong: diundi sekarang)',
      en: 'the number drawn for ties, as it stands in the berita acara (default: drawn now)',
    },
    ...programmeMeanings,
  },
  run: (composition, options) =>
    onProgramme(composition, options, async ({ ground, actor, programmeId }) => {
      const [newest] = await ground.platform.inScope(scopeOf(actor), (tx) => listRuns(tx, programmeId))
      if (!newest) return refuse('nobody-to-verify')
      const seed = typeof options['seed'] === 'string' ? options['seed'] : undefined
      return runHere({ ground, actor }, selectJob(ground.book), { programmeId, verificationId: newest.id, seed })
    }),
  lines: (answer) => {
    const { selected, reserve, outsideQuota, refused, held, people } = (answer as { counts: SelectionCounts }).counts
    return [
      ...textTable(
        ['Seleksi / selection', 'Orang / people'],
        [
          ['Calon penerima / proposed beneficiaries', String(selected)],
          ['Cadangan / reserve', String(reserve)],
          ['Di luar kuota / outside quota', String(outsideQuota)],
          ['Tidak memenuhi syarat / not eligible', String(refused)],
          ['Perlu diperiksa / to check', String(held)],
          ['Semua / all', String(people)],
        ],
      ),
    ]
  },
}
