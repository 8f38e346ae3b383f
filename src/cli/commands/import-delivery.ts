import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { scopeOf, type Actor } from '#access/actor.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { importSnapshotJob } from '#verification/index.ts'
import { actingAs, actingMeanings, actingOptions } from '../acting-as.ts'
import type { Command } from '../command.ts'
import type { Ground } from '../composition.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { runHere } from '../run-here.ts'

export const importDtsen = delivery('dtsen', 'Take in a welfare extract (DTSEN) as CSV or XLSX', 'DTSEN')
export const importCover = delivery('cover', 'Take in a list of people already covered by BPJS', 'BPJS Ketenagakerjaan')

function delivery(kind: 'dtsen' | 'cover', summary: string, usualSource: string): Command {
  return {
    name: `import ${kind}`,
    summary,
    usage: 'FILE --date DAY --pemda CODE --as USERNAME [--source NAME]',
    example: `${kind}.csv --date 2025-06-30 --pemda 74.06 --as dinsos`,
    options: { ...placeOptions, ...actingOptions, date: { type: 'string' }, source: { type: 'string' } },
    meanings: {
      date: 'date of the data, not of the delivery',
      source: `source by its own name (default ${usualSource})`,
      ...actingMeanings,
      ...placeMeanings,
    },
    run: async (composition, options, [file]) => {
      const { date, source } = options
      if (!file || typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date))
        return refuse('broken-input', { field: 'FILE, --date' })
      const ground = await composition.openGround(placeOf(composition, options))
      try {
        const actor = await actingAs(ground.platform, options)
        if (isRefusal(actor)) return actor
        const fileDigest = await keep(ground, actor, file)
        return await runHere(ground, actor, importSnapshotJob, {
          kind,
          source: String(source ?? usualSource),
          dataDate: date,
          fileDigest,
        })
      } finally {
        await ground.close()
      }
    },
  }
}

async function keep({ platform }: Ground, actor: Actor, file: string): Promise<string> {
  const store = await platform.files(actor.pemda)
  const as = {
    name: basename(file),
    mediaType: 'application/octet-stream',
    at: platform.world.clock.now(),
    by: actor.accountId,
  }
  return platform.inScope(scopeOf(actor), (tx) => keepFile(tx, store, readFileSync(file), as))
}
