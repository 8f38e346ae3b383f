import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { scopeOf } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Sentence } from '#values/language.ts'
import { refuse } from '#values/refusal.ts'
import { importSnapshotJob } from '#verification/index.ts'
import { asAccount, deskMeanings, deskOptions, type Desk } from '../as-account.ts'
import { actingRequired } from '../acting-as.ts'
import type { Command } from '../command.ts'
import { runHere } from '../run-here.ts'

export const importDtsen = delivery(
  'dtsen',
  {
    id: 'Menerima data kesejahteraan (DTSEN) berupa CSV atau XLSX',
    en: 'Take in a welfare extract (DTSEN) as CSV or XLSX',
  },
  'DTSEN',
)
export const importCover = delivery(
  'cover',
  { id: 'Menerima daftar orang yang sudah dilindungi BPJS', en: 'Take in a list of people already covered by BPJS' },
  'BPJS Ketenagakerjaan',
)

function delivery(kind: 'dtsen' | 'cover', summary: Sentence, usualSource: string): Command {
  return {
    name: `import ${kind}`,
    summary,
    usage: 'FILE --date DAY --pemda CODE --as USERNAME [--source NAME]',
    example: `${kind}.csv --date 2025-06-30 --pemda 74.06 --as dinsos`,
    required: ['date', ...actingRequired],
    requiredWord: 'FILE',
    options: { ...deskOptions, date: { type: 'string' }, source: { type: 'string' } },
    meanings: {
      date: {
        id: 'tanggal datanya, bukan tanggal diterima, misalnya 2025-06-30',
        en: 'date of the data, not of the delivery, for example 2025-06-30',
      },
      source: {
        id: `nama sumbernya (bila kosong: ${usualSource})`,
        en: `source by its own name (default ${usualSource})`,
      },
      ...deskMeanings,
    },
    run: async (composition, options, [file]) => {
      const { date, source } = options
      if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date))
        return refuse('broken-input', { field: '--date' })
      if (!file || !existsSync(file)) return refuse('path-missing', { path: file ?? 'FILE' })
      return asAccount(composition, options, async (desk) => {
        const fileDigest = await keep(desk, file)
        return runHere(desk, importSnapshotJob, {
          kind,
          source: String(source ?? usualSource),
          dataDate: date,
          fileDigest,
        })
      })
    },
    lines: (answer) => {
      const { entries, faults, unreadNiks } = answer as { entries: number; faults: number; unreadNiks: number }
      return [
        `${entries} baris terpakai, ${unreadNiks} di antaranya tanpa NIK yang terbaca (dicari menurut nama dan tanggal lahir). ${faults} baris tidak terpakai.`,
        `${entries} rows used, ${unreadNiks} of them without a NIK that can be read (looked for by name and birth date). ${faults} rows not usable.`,
        ...(faults + unreadNiks === 0
          ? []
          : [
              'Sebabnya per baris: Verifikasi, Data pembanding. / The reason for each row: Verifikasi, Data pembanding.',
            ]),
      ]
    },
  }
}

async function keep({ ground: { platform }, actor }: Desk, file: string): Promise<string> {
  const store = await platform.files(actor.pemda)
  const as = {
    name: basename(file),
    mediaType: 'application/octet-stream',
    at: platform.world.clock.now(),
    by: actor.accountId,
  }
  return platform.inScope(scopeOf(actor), (tx) => keepFile(tx, store, readFileSync(file), as))
}
