import type { Refusal } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import type { Composition, DemoAccount, DemoCounts, Place } from '../composition.ts'
import { clearForPlay, demoPlace, playedCounts, playInto, servedAs } from '../demo-folder.ts'
import { placeMeanings, placeOptions } from '../place.ts'

/** A demo that stands in its folder. Nobody serves it, so it has no address. */
type Standing = DemoCounts & {
  readonly address: null
  readonly folder: string
  /** Played just now, and not found as it was left. */
  readonly played: boolean
  readonly accounts: readonly DemoAccount[]
  readonly password: string
}

export const demo: Command = {
  name: 'demo',
  summary: {
    id: `Memainkan demo Kabupaten Bombana ke foldernya lalu selesai; \`start\` membukanya`,
    en: `Play the demo of Kabupaten Bombana into its folder and end; \`start\` opens it`,
  },
  usage: '[--again] [--data FOLDER]',
  example: '--again --json',
  options: { ...placeOptions, again: { type: 'boolean' } },
  meanings: {
    again: {
      id: 'buang demo yang sudah dimainkan, lalu mainkan lagi',
      en: 'throw away the demo that was played, and play it anew',
    },
    ...placeMeanings,
  },
  run: async (composition, options): Promise<Standing | Refusal> => {
    const place = demoPlace(composition, options)
    const fault = clearForPlay(place, options['again'] === true)
    if (fault) return fault
    const found = playedCounts(place)
    const counts = found ?? (await play(composition, place))
    const { accounts, password } = composition.demo
    return { address: null, folder: place.dataFolder, played: !found, ...counts, accounts, password }
  },
  lines: (answer) => {
    const { folder, nominees, eligible, chosen, reserve, accounts, password } = answer as Standing
    return [
      `Demo Kabupaten Bombana: ${folder}`,
      `Diusulkan / nominees: ${nominees}. Memenuhi syarat / eligible: ${eligible}.`,
      `Calon penerima / chosen: ${chosen}. Cadangan / reserve: ${reserve}.`,
      `Akun / accounts (kata sandi / password: ${password})`,
      ...accounts.map(({ username, name }) => `  ${username.padEnd(12)} ${name}`),
    ]
  },
}

/** On any free port, which nobody needs to know. */
async function play(composition: Composition, place: Place): Promise<DemoCounts> {
  const world = composition.demo.world()
  const ground = await composition.openGround(place, world)
  try {
    const serving = await composition.serve(ground, servedAs(composition, 0))
    try {
      return await playInto(place, composition, { ground, world, serving })
    } finally {
      await serving.close()
      process.stderr.write('\n')
    }
  } finally {
    await ground.close()
  }
}
