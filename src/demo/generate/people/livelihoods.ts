import type { Culture } from '../names/compose-name.ts'

/** How one kecamatan of the demo lives: who lives there, how many, and how much of its work is at sea. */
export type Livelihood = {
  /** Share of the kabupaten's people, in parts of the sum. */
  readonly weight: number
  /** Parts munaButon, bugis, moronene, bajo, jawa. */
  readonly peoples: Readonly<Record<Culture, number>>
  /** Share of working men who fish, averaged over its desa. */
  readonly sea: number
}

const lives = (weight: number, sea: number, parts: readonly [number, number, number, number, number]): Livelihood => ({
  weight,
  sea,
  peoples: { munaButon: parts[0], bugis: parts[1], moronene: parts[2], bajo: parts[3], jawa: parts[4] },
})

/**
 * Assumed from the map (coast, islands, settler villages), not counted: no table of peoples or of fishers per
 * kecamatan was read. Only the sum of people is a published figure (168,055, Dukcapil, second half of 2024).
 */
const livelihoods: Readonly<Record<string, Livelihood>> = {
  '74.06.01': lives(14, 0.3, [14, 62, 12, 8, 4]),
  '74.06.02': lives(10, 0.22, [14, 62, 14, 6, 4]),
  '74.06.03': lives(8, 0.05, [12, 18, 62, 0, 8]),
  '74.06.04': lives(13, 0.22, [26, 28, 34, 4, 8]),
  '74.06.05': lives(4, 0.22, [22, 15, 55, 8, 0]),
  '74.06.06': lives(8, 0.42, [40, 12, 30, 18, 0]),
  '74.06.07': lives(10, 0.16, [12, 60, 20, 0, 8]),
  '74.06.08': lives(8, 0.52, [40, 25, 10, 25, 0]),
  '74.06.09': lives(7, 0.03, [15, 22, 25, 0, 38]),
  '74.06.10': lives(11, 0.05, [12, 55, 25, 0, 8]),
  '74.06.11': lives(6, 0.4, [15, 60, 10, 15, 0]),
  '74.06.12': lives(4.5, 0.46, [20, 55, 5, 20, 0]),
  '74.06.13': lives(3.2, 0.42, [25, 5, 45, 25, 0]),
  '74.06.14': lives(9, 0.5, [25, 10, 25, 40, 0]),
  '74.06.15': lives(4, 0.28, [25, 15, 55, 5, 0]),
  '74.06.16': lives(4, 0.16, [18, 10, 70, 2, 0]),
  '74.06.17': lives(2.6, 0.74, [30, 10, 0, 60, 0]),
  '74.06.18': lives(7, 0.16, [25, 30, 35, 0, 10]),
  '74.06.19': lives(4.5, 0.2, [15, 60, 25, 0, 0]),
  '74.06.20': lives(6.5, 0.06, [10, 60, 25, 0, 5]),
  '74.06.21': lives(9, 0.1, [15, 22, 15, 0, 48]),
  '74.06.22': lives(1.6, 0.02, [20, 15, 65, 0, 0]),
}

export function livelihoodOf(kecamatan: string): Livelihood {
  const found = livelihoods[kecamatan]
  if (!found) throw new RangeError(`no livelihood is described for kecamatan ${kecamatan}`)
  return found
}
