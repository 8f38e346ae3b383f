import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import type { Composition, Serving } from '../composition.ts'
import { clearForPlay, demoPlace, servedAs } from '../demo-folder.ts'
import { isFree } from '../free-port.ts'
import { placeMeanings, placeOptions } from '../place.ts'
import { stayOpen } from '../stay-open.ts'

const usualPort = 7407
const filesFolder = 'berkas'

/**
 * The same program with invented data in a database, keys and files of its own, open to the network of the office: for whoever
 * takes a desk over. Nothing of it can reach the real one, and every page and file says LATIHAN.
 */
export const train: Command = {
  name: 'train',
  summary: {
    id: 'Membuka tempat latihan bagi petugas baru: program yang sama, data buatan, terpisah dari data sungguhan',
    en: 'Open a place to practise for new officers: the same program, invented data, apart from the real ones',
  },
  usage: '[--host ADDRESS] [--port PORT] [--again] [--data FOLDER]',
  example: '--host 0.0.0.0',
  options: {
    ...placeOptions,
    host: { type: 'string' },
    port: { type: 'string' },
    again: { type: 'boolean' },
  },
  meanings: {
    host: {
      id: 'alamat yang didengarkan (bila kosong: 127.0.0.1); 0.0.0.0 untuk seluruh jaringan kantor',
      en: 'address to listen on (default 127.0.0.1); 0.0.0.0 for the whole network of the office',
    },
    port: { id: `port (bila kosong: ${usualPort})`, en: `port (default ${usualPort})` },
    again: {
      id: 'buang hasil latihan, lalu mulai lagi dari awal',
      en: 'throw away what was practised, and begin anew',
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const place = demoPlace(composition, options, 'latihan')
    const [host, port] = [String(options['host'] ?? '127.0.0.1'), Number(options['port'] ?? usualPort)]
    if (!(await isFree(port, host))) return refuse('port-taken', { port })
    const fault = clearForPlay(place, options['again'] === true)
    if (fault) return fault
    const folder = join(place.dataFolder, filesFolder)
    await stayOpen(composition, place, {
      as: { ...servedAs(composition, port), host, training: true },
      layOut: () => layOutFiles(composition, folder),
      welcome: (serving) => welcome(composition, serving, folder),
    })
    return { stopped: true }
  },
  lines: () => ['Latihan berhenti. / The training has stopped.'],
}

async function layOutFiles({ demo }: Composition, folder: string): Promise<void> {
  for await (const { path, bytes } of demo.files()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}

function welcome({ demo }: Composition, { address }: Serving, folder: string): void {
  const lines = demo.accounts.map(({ username, name }) => `  ${username.padEnd(12)} ${name}`)
  process.stderr.write(
    `\n\nPayung LATIHAN: ${address}\nBerkas untuk berlatih / files to practise with: ${folder}\n\nAkun (kata sandi: ${demo.password})\n${lines.join('\n')}\n\nCtrl+C untuk berhenti.\n`,
  )
}
