import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentHolder } from '#platform/database/embedded/lock.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { Options } from './command.ts'
import type { Composition, DemoCounts, DemoWorld, Ground, Place, Serving } from './composition.ts'
import { placeOf } from './place.ts'
import { progressLine } from './progress-line.ts'

/** The demo and the training have folders of their own inside the data folder, so that neither ever lies beside real data. */
export function demoPlace(composition: Composition, options: Options, folder = 'demo'): Place {
  const place = placeOf(composition, options)
  const dataFolder = join(place.dataFolder, folder)
  const copiesFolder = join(dataFolder, 'copies')
  return { ...place, dataFolder, copiesFolder, keyFile: undefined, databaseUrl: undefined }
}

/** What came out of the demo that stands here; undefined when none was played to its end. */
export function playedCounts({ dataFolder }: Place): DemoCounts | undefined {
  const mark = join(dataFolder, 'demo-played')
  const written = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  return written === '' ? undefined : (JSON.parse(written) as DemoCounts)
}

/**
 * Makes room for a play: a demo that was cut off begins again, and so does a whole one when that is asked for. Only a
 * folder that says of itself that it is a demo is ever emptied, and none that a server has open.
 */
export function clearForPlay(place: Place, again = false): Refusal | undefined {
  const isPlayed = playedCounts(place) !== undefined
  if (isPlayed && !again) return undefined
  const { dataFolder } = place
  if (currentHolder(join(dataFolder, 'database'))) return refuse('place-in-use')
  const begun = join(dataFolder, 'demo-begun')
  if (existsSync(begun)) rmSync(dataFolder, { recursive: true })
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  writeFileSync(begun, '')
  return undefined
}

type Playing = { readonly ground: Ground; readonly world: DemoWorld; readonly serving: Serving }

/** Plays through the doors of a server that answers; the mark is written when the whole demo stands. */
export async function playInto(
  place: Place,
  { demo }: Composition,
  { ground, world, serving: { address } }: Playing,
): Promise<DemoCounts> {
  process.stderr.write(`Payung: ${address} — demo Kabupaten Bombana sedang disiapkan\n`)
  const counts = await demo.play({ ground, world, address, report: progressLine })
  writeFileSync(join(place.dataFolder, 'demo-played'), JSON.stringify(counts))
  return counts
}

/** How a demo is served: on this machine only, with its accounts on the sign-in page. */
export const servedAs = ({ demo }: Composition, port: number) => ({
  host: '127.0.0.1',
  port,
  demo: true,
  demoPassword: demo.password,
  demoAccounts: demo.accounts,
  secure: false,
})
