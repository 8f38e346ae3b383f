import type { Stage } from '#demo/play/stage.ts'
import { nobody, type Tx } from '#platform/index.ts'

type Played = Pick<Stage, 'platform' | 'bombana' | 'plan'>

export type Finding = {
  /** Distinct people who should be found, by the truth of the generator. */
  readonly eligible: number
  /** Of them those the run found eligible, as the person the desa meant. */
  readonly found: number
  /** Found eligible without being so, or taken for somebody else. */
  readonly mistaken: number
  /** Found eligible a second time, under another name in the register. */
  readonly twice: number
}

/** Holds what a verification found against whom the desa meant, row by row, and against the extract, line by line. */
export async function compareWithTruth({ platform, bombana, plan }: Played, runId: string): Promise<Finding> {
  const scope = { pemda: plan.pemda, area: plan.pemda, actor: nobody, role: 'auditor' }
  const rows = await platform.inScope(scope, (tx) => eligibleRows(tx, runId))
  const meant = peopleByPlace(bombana.submissions)
  const truth = new Set(bombana.eligible.map(({ person }) => person))
  const right = rows.flatMap((row) => {
    const person = meant.get(placeOf(row.area, row.sheet, row.row_number))
    // The first line of the extract is its head.
    const taken = row.registry_line === null ? undefined : bombana.dtsen.people[row.registry_line - 2]
    return person !== undefined && person === taken && truth.has(person) ? [person] : []
  })
  const found = new Set(right).size
  return { eligible: truth.size, found, mistaken: rows.length - right.length, twice: right.length - found }
}

const eligibleRows = (tx: Tx, runId: string) =>
  tx
    .selectFrom('verification as v')
    .innerJoin('nomination as n', 'n.id', 'v.nomination_id')
    .select(['n.area', 'n.sheet', 'n.row_number', 'v.registry_line'])
    .where('v.run_id', '=', runId)
    .where('v.outcome', '=', 'eligible')
    .execute()

function peopleByPlace(submissions: Stage['bombana']['submissions']): ReadonlyMap<string, number> {
  const standing = submissions.filter(({ isLast }) => isLast)
  return new Map(
    standing.flatMap(({ desa, rows }) =>
      rows.flatMap(({ nominee: { person }, place }) =>
        person ? [[placeOf(desa.code, place.sheet, place.row), person.id] as const] : [],
      ),
    ),
  )
}

const placeOf = (desa: string, sheet: string, row: number) => `${desa} ${sheet} ${row}`
