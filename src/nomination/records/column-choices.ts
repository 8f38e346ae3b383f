import * as z from 'zod/mini'
import type { Tx } from '#platform/index.ts'

const kind = 'nomination'

/** Which column was which field in a list with the same headings. */
const choice = z.object({ columns: z.array(z.object({ field: z.string(), index: z.int() })) })
export type RememberedColumns = z.output<typeof choice>['columns']

/** The newest choice for each of these signatures of a head. */
export async function findColumnChoices(
  tx: Tx,
  signatures: readonly string[],
): Promise<ReadonlyMap<string, RememberedColumns>> {
  if (signatures.length === 0) return new Map()
  const rows = await tx
    .selectFrom('column_map')
    .select(['name', 'document'])
    .where('kind', '=', kind)
    .where('name', 'in', signatures)
    .orderBy('version')
    .execute()
  return new Map(rows.map((row) => [row.name, z.parse(choice, row.document).columns]))
}

export type NewColumnChoice = {
  readonly id: string
  readonly signature: string
  readonly columns: RememberedColumns
  readonly at: Date
  readonly by: string
}

export async function insertColumnChoice(tx: Tx, made: NewColumnChoice): Promise<void> {
  await tx
    .insertInto('column_map')
    .values((e) => ({
      id: made.id,
      kind,
      name: made.signature,
      version: e
        .selectFrom('column_map')
        .select((m) => m(m.fn.coalesce(m.fn.max('version'), m.val(0)), '+', 1).as('next'))
        .where('kind', '=', kind)
        .where('name', '=', made.signature),
      document: JSON.stringify({ columns: made.columns }),
      created_at: made.at,
      created_by: made.by,
    }))
    // Two offices that teach the same heading at once: either lesson is right.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
