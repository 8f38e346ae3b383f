import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentHolder } from '#platform/database/embedded/lock.ts'
import { refuse } from '#values/refusal.ts'
import type { Command, Options } from '../command.ts'
import type { Composition, Place, Serving } from '../composition.ts'
import { freePort } from '../free-port.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { progressLine } from '../progress-line.ts'
import { untilStopped } from '../until-stopped.ts'

const usualPort = 7406

/**
 * What `npm start` does: the demo on loopback. The first start makes the Pemda and plays its programme through
 * the doors of the server that already answers; later starts only open what is there.
 */
export const start: Command = {
  name: 'start',
  summary: 'Open the demo of Kabupaten Bombana on this computer',
  usage: '[--port PORT] [--data FOLDER]',
  example: '--port 7406',
  options: { ...placeOptions, port: { type: 'string' } },
  meanings: { port: `port (default ${usualPort}, or the next free one)`, ...placeMeanings },
  run: async (composition, options) => {
    const place = demoPlace(composition, options)
    const played = existsSync(join(place.dataFolder, 'demo-played'))
    if (!played && currentHolder(join(place.dataFolder, 'database'))) return refuse('place-in-use')
    clearHalfPlayed(place.dataFolder)
    const world = composition.demo.world()
    const ground = await composition.openGround(place, world)
    try {
      const wanted = Number(options['port'] ?? usualPort)
      const port = await freePort(wanted)
      if (port !== wanted)
        process.stderr.write(
          `Port ${wanted} sudah dipakai, jadi dipakai ${port}. / Port ${wanted} is taken; using ${port}.\n`,
        )
      const as = {
        host: '127.0.0.1',
        port,
        demo: true,
        demoPassword: composition.demo.password,
        demoAccounts: composition.demo.accounts,
        secure: false,
      }
      const serving = await composition.serve(ground, as)
      await playOnce(composition, place, serving, () =>
        composition.demo.play({ ground, world, address: serving.address, report: progressLine }),
      )
      welcome(composition, serving)
      await untilStopped()
      await serving.close()
      return { stopped: true }
    } finally {
      await ground.close()
    }
  },
}

/** The demo has a folder of its own inside the data folder, so that it never lies beside real data. */
function demoPlace(composition: Composition, options: Options): Place {
  const place = placeOf(composition, options)
  const dataFolder = join(place.dataFolder, 'demo')
  const copiesFolder = join(dataFolder, 'copies')
  return { ...place, dataFolder, copiesFolder, keyFile: undefined, databaseUrl: undefined }
}

/** A demo that was cut off begins again; only a folder that says of itself that it is one is ever emptied. */
function clearHalfPlayed(folder: string): void {
  const begun = join(folder, 'demo-begun')
  if (existsSync(begun) && !existsSync(join(folder, 'demo-played'))) rmSync(folder, { recursive: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(begun, '')
}

/** The mark is written when the whole demo stands. */
async function playOnce(
  composition: Composition,
  place: Place,
  serving: Serving,
  play: () => Promise<unknown>,
): Promise<void> {
  const mark = join(place.dataFolder, 'demo-played')
  if (existsSync(mark)) return
  process.stderr.write(`Payung: ${serving.address} — demo Kabupaten Bombana sedang disiapkan\n`)
  await play()
  writeFileSync(mark, '')
}

function welcome({ demo }: Composition, { address }: Serving): void {
  const lines = demo.accounts.map(({ username, name }) => `  ${username.padEnd(12)} ${name}`)
  process.stderr.write(
    `\n\nPayung: ${address}\n\nAkun demo (kata sandi: ${demo.password})\n${lines.join('\n')}\n\nCtrl+C untuk berhenti.\n`,
  )
}
