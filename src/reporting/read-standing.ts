import type { Actor } from '#access/actor.ts'
import type { Tx, World } from '#platform/index.ts'
import { viewFiles } from '#enrolment/index.ts'
import { countFunnel, readBoard } from '#nomination/index.ts'
import { findPolicy, type findProgramme } from '#programme/index.ts'
import { viewLists, viewTotals } from '#selection/index.ts'
import { listRuns } from '#verification/index.ts'
import type { Month } from '#values/month.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Standing } from './rules/standing.ts'

export type Looking = { readonly tx: Tx; readonly actor: Actor; readonly world: World }
type Programme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

/**
 * How a programme stands within the area of the actor: each number by the same question its own page asks, so that the sheet
 * and the pages cannot tell two things.
 */
export async function readStanding(looking: Looking, programme: Programme): Promise<Standing> {
  const { tx, actor, world } = looking
  const isWhole = actor.area === actor.pemda
  const { rows: files, states } = await viewFiles(tx, programme.id)
  return {
    today: world.clock.today(),
    programme: {
      firstMonth: programme.firstMonth as Month,
      lastMonth: programme.lastMonth as Month,
      leadAgency: programme.leadAgency,
      branch: programme.branch,
      target: isWhole ? ((await findPolicy(tx, programme.id))?.document.quota ?? null) : null,
    },
    nominations: await nominationsOf(looking, programme.id),
    verified: isWhole ? await verifiedOf(looking, programme.id) : null,
    list: await listOf(looking, programme.id, isWhole),
    enrolment: {
      ...states,
      sent: states.awaitingNumber + states.rejected + states.active,
      held: isWhole ? (files[0]?.held ?? 0) : 0,
    },
  }
}

async function nominationsOf(looking: Looking, programmeId: string): Promise<Standing['nominations']> {
  const { deadline, rows } = await readBoard(looking, programmeId)
  const funnel = await countFunnel(looking.tx, programmeId, looking.actor.area)
  return {
    deadline: deadline as PlainDate | null,
    desa: rows.length,
    withList: funnel.desaWithList,
    late: rows.filter(({ late, list }) => late && list === null).length,
    names: funnel.names,
    withKecamatan: funnel.nominated,
    received: funnel.received,
  }
}

async function verifiedOf({ tx, world }: Looking, programmeId: string): Promise<Standing['verified']> {
  const [run] = await listRuns(tx, programmeId)
  if (run === undefined) return null
  const { outcome } = run.counts
  const on = world.clock.dayOf(new Date(run.at))
  return { on, eligible: outcome['eligible'] ?? 0, open: outcome['to-check'] ?? 0 }
}

/** The list in force; in a kecamatan with its own people, and without sums, which are the Pemda's. */
async function listOf({ tx, actor, world }: Looking, programmeId: string, isWhole: boolean): Promise<Standing['list']> {
  const { rows } = await viewLists(tx, programmeId, world.clock.now())
  const list = rows.find(({ state }) => state !== 'opened')
  if (list === undefined || list.state === 'opened') return null
  const totals = isWhole ? null : await viewTotals(tx, actor, list.runId)
  const own = totals === null || isRefusal(totals) ? null : totals.all
  const { effect, submittedAt, decree } = list
  return {
    state: list.state,
    people: own?.selected ?? effect.people,
    reserve: own?.reserve ?? effect.reserve,
    lockedOn: list.lockedOn as PlainDate,
    submittedOn: submittedAt === null ? null : world.clock.dayOf(new Date(submittedAt)),
    signedOn: list.signedOn as PlainDate | null,
    decree: decree && { number: decree.number, date: decree.date as PlainDate },
    perMonth: isWhole ? effect.funds.reduce((sum, { people, perMonth }) => sum + people * perMonth, 0) : null,
    rupiah: isWhole ? effect.rupiah : null,
  }
}
