import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, type Refusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { listCopies } from '../copies/copies-folder.ts'
import { connect, type Connection } from '../database/connect.ts'
import { keepingOf, keyFileOf, OpeningRefused, type PlatformSettings } from '../index.ts'
import { loadKeyFile } from '../vault/key-file.ts'
import { examine } from './examine.ts'
import { officesIn } from './examined.ts'
import { wrong, type Finding } from './finding.ts'

/** Looks at an installation without changing it: it neither migrates nor makes keys, accounts or folders. */
export async function runDoctor(settings: PlatformSettings, now: Date): Promise<readonly Finding[] | Refusal> {
  const keyFile = keyFileOf(settings)
  if (!settings.databaseUrl && !existsSync(join(settings.dataFolder, 'database', 'cluster')))
    return withoutDatabase(settings)
  if (!existsSync(keyFile)) return [refusedFinding(refuse('key-file-missing', { path: keyFile }))]
  const connection = await opened(settings, keyFile)
  if (!('pool' in connection)) return [connection]
  try {
    const offices = await officesIn(connection.pool)
    if (!offices) return refuse('nothing-here', { place: settings.dataFolder })
    const keeping = await connection.embedded?.keeping()
    const masters = loadKeyFile(keyFile)
    return await examine({ ...settings, keyFile, masters, connection, keeping, offices, now })
  } finally {
    await connection.close()
  }
}

function withoutDatabase({ copiesFolder, dataFolder }: PlatformSettings): Refusal | readonly Finding[] {
  const newest = copiesFolder && existsSync(copiesFolder) ? listCopies(copiesFolder)[0] : undefined
  if (!newest) return refuse('nothing-here', { place: dataFolder })
  return [
    wrong(
      'database',
      `Basis data hilang. Saat dijalankan, Payung kembali ke salinan ${newest.at} dan mencatat yang hilang.`,
      `The database is gone. When started, Payung goes back to the copy of ${newest.at} and records what is lost.`,
    ),
  ]
}

async function opened(settings: PlatformSettings, keyFile: string): Promise<Connection | Finding> {
  try {
    const connection = await connect({ ...settings, keeping: keepingOf(settings, keyFile) })
    await connection.pool.query('select')
    return connection
  } catch (error) {
    if (error instanceof OpeningRefused) return refusedFinding(error.refusal)
    const reason = error instanceof Error ? error.message : String(error)
    return wrong('database', `Basis data tidak dapat dibuka: ${reason}`, `The database cannot be opened: ${reason}`)
  }
}

const refusedFinding = (refusal: Refusal) => wrong(refusal.code, sentenceOf(refusal, 'id'), sentenceOf(refusal, 'en'))
