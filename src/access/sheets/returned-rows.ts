import type { Tx } from '#platform/index.ts'

export type RowPage = {
  readonly id: string
  readonly field?: string | undefined
  readonly kind?: string | undefined
  /** Only rows with a cell in this state. */
  readonly state?: string | undefined
  readonly after?: number | undefined
  readonly limit: number
}

/** Rows that differ, in the order of the sheet; those that are missing in it come first. */
export async function pageReturnedRows(tx: Tx, { id, field, kind, state, after, limit }: RowPage) {
  return tx
    .selectFrom('returned_row as r')
    .selectAll()
    .where('r.returned_id', '=', id)
    .$if(kind !== undefined, (query) => query.where('r.kind', '=', kind!))
    .$if(field !== undefined || state !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('returned_cell as c')
            .select('c.line')
            .whereRef('c.returned_id', '=', 'r.returned_id')
            .whereRef('c.line', '=', 'r.line')
            .$if(field !== undefined, (cells) => cells.where('c.field', '=', field!))
            .$if(state !== undefined, (cells) => cells.where('c.state', '=', state!)),
        ),
      ),
    )
    .$if(after !== undefined, (query) => query.where('r.line', '>', after!))
    .orderBy('r.line')
    .limit(limit)
    .execute()
}

export async function listCellsOf(tx: Tx, id: string, lines: readonly number[]) {
  if (lines.length === 0) return []
  return tx
    .selectFrom('returned_cell')
    .select(['line', 'field', 'state', 'decided_at', 'decided_by'])
    .where('returned_id', '=', id)
    .where('line', 'in', lines)
    .orderBy('line')
    .execute()
}

export async function listRowsAt(tx: Tx, id: string, lines: readonly number[]) {
  if (lines.length === 0) return []
  return tx
    .selectFrom('returned_row')
    .selectAll()
    .where('returned_id', '=', id)
    .where('line', 'in', lines)
    .orderBy('line')
    .execute()
}

/** Who changed which cell of these rows last through a sheet. */
export async function lastAccepted(tx: Tx, rowKeys: readonly string[]) {
  if (rowKeys.length === 0) return []
  return tx
    .selectFrom('returned_row as r')
    .innerJoin('returned_cell as c', (on) =>
      on.onRef('c.returned_id', '=', 'r.returned_id').onRef('c.line', '=', 'r.line'),
    )
    .distinctOn(['r.row_key', 'c.field'])
    .select(['r.row_key', 'c.field', 'c.decided_at', 'c.decided_by'])
    .where('r.row_key', 'in', rowKeys)
    .where('c.state', '=', 'accepted')
    .orderBy('r.row_key')
    .orderBy('c.field')
    .orderBy('c.decided_at', 'desc')
    .execute()
}

export type Decision = { readonly state: 'accepted' | 'refused'; readonly at: Date; readonly by: string }

/** Only open cells are decided, and once. */
export async function decideCells(
  tx: Tx,
  id: string,
  cells: readonly { readonly line: number; readonly field: string }[],
  { state, at, by }: Decision,
): Promise<number> {
  if (cells.length === 0) return 0
  const { numUpdatedRows } = await tx
    .updateTable('returned_cell')
    .set({ state, decided_at: at, decided_by: by })
    .where('returned_id', '=', id)
    .where('state', '=', 'open')
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('line', 'field'),
        'in',
        cells.map(({ line, field }) => tuple(line, field)),
      ),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The next lines with something open, of one field or of all. */
export async function listOpenLines(
  tx: Tx,
  id: string,
  { field, after, limit }: { readonly field: string | null; readonly after: number; readonly limit: number },
): Promise<number[]> {
  const rows = await tx
    .selectFrom('returned_cell')
    .select('line')
    .distinct()
    .where('returned_id', '=', id)
    .where('state', '=', 'open')
    .where('line', '>', after)
    .$if(field !== null, (query) => query.where('field', '=', field!))
    .orderBy('line')
    .limit(limit)
    .execute()
  return rows.map(({ line }) => line)
}

/** The human answer to a proposed row: this person, or somebody else. */
export async function answerRows(
  tx: Tx,
  id: string,
  lines: readonly number[],
  given: { readonly answer: 'same' | 'other'; readonly at: Date; readonly by: string },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('returned_row')
    .set({ answer: given.answer, answered_at: given.at, answered_by: given.by })
    .where('returned_id', '=', id)
    .where('line', 'in', lines)
    .where('kind', '=', 'proposed')
    .where('answer', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
