import { countingNominations } from '#nomination/index.ts'
import type { Tx } from '#platform/index.ts'
import { findRunProgramme, listSameLine } from './records.ts'

type Row = {
  readonly person_id: string
  readonly nomination_id: string
  readonly registry_line: number | null
  readonly doubles: number
  readonly checks: unknown
}

/**
 * Which other desa named some people as well, as far as the reader may see them: a desa hears only of its own doubles,
 * one across desa is a case for whoever stands above both.
 */
export async function otherDesa(
  tx: Tx,
  runId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const again = rows.filter(({ doubles }) => doubles > 0)
  const later = rows.filter(isHeldAsDouble)
  const found = [...(await nominatedAgain(tx, runId, again)), ...(await matchedBefore(tx, runId, later))]
  const byPerson = Map.groupBy(found, ({ person }) => person)
  return new Map([...byPerson].map(([person, desa]) => [person, [...new Set(desa.map(({ area }) => area))].toSorted()]))
}

/** Two persons of the register who match one row of the welfare data: this one was nominated later. */
const isHeldAsDouble = ({ checks }: Row) => JSON.stringify(checks).includes('"nominated-twice"')

async function nominatedAgain(tx: Tx, runId: string, rows: readonly Row[]) {
  const programmeId = rows.length === 0 ? undefined : await findRunProgramme(tx, runId)
  if (!programmeId) return []
  const counted = new Set(rows.map((row) => row.nomination_id))
  const people = rows.map((row) => row.person_id)
  const all = await countingNominations(tx, programmeId)
    .innerJoin('person_link as k', (on) => on.onRef('k.nomination_id', '=', 'n.id').on('k.undone_at', 'is', null))
    .select(['n.id', 'n.area', 'k.person_id'])
    .where('k.person_id', 'in', people)
    .execute()
  return all.filter(({ id }) => !counted.has(id)).map((row) => ({ person: row.person_id, area: row.area }))
}

async function matchedBefore(tx: Tx, runId: string, rows: readonly Row[]) {
  const lines = rows.flatMap((row) => row.registry_line ?? [])
  const others = lines.length === 0 ? [] : await listSameLine(tx, runId, lines)
  return rows.flatMap((row) =>
    others
      .filter((other) => other.registry_line === row.registry_line && other.person_id !== row.person_id)
      .map(({ area }) => ({ person: row.person_id, area })),
  )
}
