import type { Command } from '../command.ts'
import type { Composition, Serving } from '../composition.ts'
import { clearForPlay, demoPlace, servedAs } from '../demo-folder.ts'
import { freePort } from '../free-port.ts'
import { placeMeanings, placeOptions } from '../place.ts'
import { stayOpen } from '../stay-open.ts'

const usualPort = 7406

/**
 * What `npm start` does: the demo on loopback. The first start makes the Pemda and plays its programme through
 * the doors of the server that already answers; later starts only open what is there. `demo` plays without staying open.
 */
export const start: Command = {
  name: 'start',
  summary: {
    id: 'Membuka demo Kabupaten Bombana di komputer ini',
    en: 'Open the demo of Kabupaten Bombana on this computer',
  },
  usage: '[--port PORT] [--data FOLDER]',
  example: '--port 7406',
  options: { ...placeOptions, port: { type: 'string' } },
  meanings: {
    port: {
      id: `port (bila kosong: ${usualPort}, atau yang bebas berikutnya)`,
      en: `port (default ${usualPort}, or the next free one)`,
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const place = demoPlace(composition, options)
    const fault = clearForPlay(place)
    if (fault) return fault
    const wanted = Number(options['port'] ?? usualPort)
    const port = await freePort(wanted)
    if (port !== wanted)
      process.stderr.write(
        `Port ${wanted} sudah dipakai, jadi dipakai ${port}. / Port ${wanted} is taken; using ${port}.\n`,
      )
    const as = servedAs(composition, port)
    await stayOpen(composition, place, { as, welcome: (serving) => welcome(composition, serving) })
    return { stopped: true }
  },
  lines: () => ['Payung berhenti. / Payung has stopped.'],
}

function welcome({ demo }: Composition, { address }: Serving): void {
  const lines = demo.accounts.map(({ username, name }) => `  ${username.padEnd(12)} ${name}`)
  process.stderr.write(
    `\n\nPayung: ${address}\n\nAkun demo (kata sandi: ${demo.password})\n${lines.join('\n')}\n\nCtrl+C untuk berhenti.\n`,
  )
}
