import type { PlainDate } from '#values/plain-date.ts'
import type { Areas } from './areas.ts'
import { deadline, drawSendings, requested } from './nominees/calendar-of-lists.ts'
import { plainDateOf } from './calendar.ts'
import { type CoverRow, coverRows, drawCovered } from './cover.ts'
import { type Dtsen, extractDtsen } from './dtsen.ts'
import { drawHands, type Hand } from './village/hand.ts'
import { drawNominees } from './nominees/nominees.ts'
import { randomOf } from './random.ts'
import type { Registry } from './people/registry.ts'
import { settleKabupaten } from './people/settle.ts'
import { standingOf } from './nominees/standing.ts'
import { type Submission, submissionsOf } from './village/submissions.ts'
import { rowsInAll } from './nominees/targets.ts'
import { type EligiblePerson, eligiblePeople } from './truth.ts'
import type { Sending } from './nominees/calendar-of-lists.ts'

export type BombanaOptions = {
  /** People in the registry; the published number unless said otherwise. */
  readonly population?: number
  /** Rows on the village lists; in proportion to the population unless said otherwise. */
  readonly nomineeTarget?: number
}

/** Everything a Pemda is sent for its programme of 2025, and the truth behind it. */
export type Bombana = {
  readonly areas: Areas
  readonly registry: Registry
  readonly dtsen: Dtsen
  readonly cover: readonly CoverRow[]
  /** Every file of every desa, in the order of the desa and their versions. */
  readonly submissions: readonly Submission[]
  /** The day of the request to the desa, and the last day on which they may answer. */
  readonly requested: PlainDate
  readonly deadline: PlainDate
  /** The distinct eligible people: 7,509 in the full demo. */
  readonly eligible: readonly EligiblePerson[]
}

export const kabupatenBombana = '74.06'

/** Dukcapil, second half of 2024. */
export const populationOfBombana = 168_055

/**
 * Kabupaten Bombana in 2025, drawn from a seed: the same seed gives the same people, files and truth.
 *
 * Throws a RangeError when the population is too small for the nominees asked for.
 */
export function generateBombana(seed: string | number, options: BombanaOptions = {}): Bombana {
  const population = options.population ?? populationOfBombana
  const rows = options.nomineeTarget ?? Math.round((rowsInAll * population) / populationOfBombana)
  const random = randomOf(`bombana/${seed}`)
  const registry = settleKabupaten(random.fork('registry'), kabupatenBombana, population)
  const covered = drawCovered(random.fork('cover'), registry)
  const dtsen = extractDtsen(random.fork('dtsen'), registry)
  const lists = drawNominees(random.fork('nominees'), registry, standingOf(registry, covered), rows)
  const { areas } = registry
  const hands = drawHands(random.fork('hands'), areas.desa.length)
  const sendings = drawSendings(random.fork('sendings'), areas.desa.length)
  const desk = { random: random.fork('writing'), registry, areas, isSpoiltInExtract: dtsen.isSpoilt }
  const submissions = areas.desa.flatMap((desa, i) =>
    submissionsOf(desk, desa, lists[i] ?? [], { hand: hands[i] as Hand, sending: sendings[i] as Sending }),
  )
  const cover = coverRows(random.fork('cover-list'), registry, covered)
  return {
    areas,
    registry,
    dtsen,
    cover,
    submissions,
    requested: plainDateOf(requested),
    deadline: plainDateOf(deadline),
    eligible: eligiblePeople(submissions),
  }
}
