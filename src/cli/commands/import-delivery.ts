import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { scopeOf } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { refuse } from '#values/refusal.ts'
import { importSnapshotJob } from '#verification/index.ts'
import { asAccount, deskMeanings, deskOptions, type Desk } from '../as-account.ts'
import type { Command } from '../command.ts'
import { runHere } from '../run-here.ts'

export const importDtsen = delivery('dtsen', 'Take in a welfare extract (DTSEN) as CSV or XLSX', 'DTSEN')
export const importCover = delivery('cover', 'Take in a list of people already covered by BPJS', 'BPJS Ketenagakerjaan')

function delivery(kind: 'dtsen' | 'cover', summary: string, usualSource: string): Command {
  return {
    name: `import ${kind}`,
    summary,
    usage: 'FILE --date DAY --pemda CODE --as USERNAME [--source NAME]',
    example: `${kind}.csv --date 2025-06-30 --pemda 74.06 --as dinsos`,
    options: { ...deskOptions, date: { type: 'string' }, source: { type: 'string' } },
    meanings: {
      date: 'date of the data, not of the delivery',
      source: `source by its own name (default ${usualSource})`,
      ...deskMeanings,
    },
    run: async (composition, options, [file]) => {
      const { date, source } = options
      if (!file || typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) {
        return refuse('broken-input', { field: 'FILE, --date' })
      }
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
