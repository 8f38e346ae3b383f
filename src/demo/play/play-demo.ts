import { generateBombana, type BombanaOptions } from '../generate/index.ts'
import type { Platform } from '#platform/index.ts'
import { plainDate } from '#values/plain-date.ts'
import { seat } from './clerk.ts'
import { collectLists, operatedDesa } from './collect-lists.ts'
import { lockByTwo, recordDecree, selectPeople } from './decide.ts'
import { keepLaunch } from './keep-file.ts'
import { planProgramme } from './plan-programme.ts'
import { bombana2025, type DemoProgramme } from './programmes.ts'
import { demoPassword, hire, staffOf } from './staff.ts'
import type { Report, Stage } from './stage.ts'
import { sendToBranch } from './send-to-branch.ts'
import { verifyPeople } from './verify-people.ts'

export type Playing = {
  readonly platform: Platform
  /** Where the running server answers, for example http://127.0.0.1:7406 */
  readonly address: string
  /** Moves the clock that every act asks; null returns to today. */
  travelTo(day: string | null): void
  readonly report: Report
  /** Smaller populations for tests; the published number unless said otherwise. */
  readonly options?: BombanaOptions
  /** What is planned; the programme of Bombana 2025 unless said otherwise. */
  readonly plan?: DemoProgramme
}

export type Played = {
  readonly programmeId: string
  readonly listId: string
  readonly counts: Readonly<Record<'nominees' | 'eligible' | 'chosen' | 'reserve', number>>
}

/**
 * Plays the programme of Bombana 2025 from the first letter to the file for the branch, through the HTTP doors of a running
 * server, with files as villages and offices send them. What comes out is the program's own work.
 */
export async function playDemo(playing: Playing): Promise<Played> {
  try {
    const stage = await setStage(playing)
    const programmeId = await planProgramme(stage)
    await collectLists(stage, programmeId)
    const verified = await verifyPeople(stage, programmeId)
    const { runId, counts } = await selectPeople(stage, programmeId, verified)
    const list = await lockByTwo(stage, runId)
    await recordDecree(stage, list)
    await sendToBranch(stage, programmeId, list.listId)
    await keepLaunch(stage, programmeId)
    const { people: nominees, eligible, selected: chosen, reserve } = counts
    return { programmeId, listId: list.listId, counts: { nominees, eligible, chosen, reserve } }
  } finally {
    playing.travelTo(null)
  }
}

/** The people with their files, and an account for everybody who takes part; nothing has happened yet. */
export async function setStage(playing: Playing): Promise<Stage> {
  const { platform, address, travelTo, report, plan = bombana2025 } = playing
  report('Penduduk dan daftar buatan', 0, 1)
  const bombana = generateBombana(plan.seed, playing.options)
  const seats = staffOf(plan.pemda, operatedDesa(bombana.submissions), bombana.areas.kecamatan)
  const { today } = platform.world.clock
  const days = { from: plainDate(2025, 1, 2), today: today() }
  travelTo(days.from)
  await hire(platform, plan.pemda, seats, days)
  report('Penduduk dan daftar buatan', 1, 1)
  const office = { address, pemda: plan.pemda, password: demoPassword }
  return { platform, bombana, plan, report, on: travelTo, sit: (username, role) => seat(office, username, role) }
}
