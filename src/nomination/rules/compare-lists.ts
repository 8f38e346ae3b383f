/** A name on a version of a list. The keys are equality tokens, so a version can be compared without opening a NIK. */
export type ListRow = {
  readonly nik: string | null
  /** The folded name. */
  readonly name: string | null
  readonly birthDate: string | null
  /** The key of the line of our own form; absent where the desa made its own list. */
  readonly key?: string | null
  /** Every cell as written, by field. Cells that must stay closed come as their index. */
  readonly written: Readonly<Record<string, string>>
}

export type RowChange<Row> = { readonly before: Row; readonly after: Row; readonly fields: readonly string[] }

export type ListDifference<Row> = {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly changed: readonly RowChange<Row>[]
  readonly unchanged: number
}

/**
 * What a new version of a list changes. Desa send the corrected full list again ("FIX", "FIX 2", "FINAL"),
 * rows in another order, and the newest is not always the right one: a vanished name is a question to the
 * desa and never a silent removal.
 *
 * Rows are paired by NIK, then by name and birth date, then by the line of our form and the name, then by
 * wholly equal cells, for the rows that have none of them. A line alone pairs nothing: an operator strikes a
 * person out by typing another one over him. Doubles inside a version are paired in the order in which they stand.
 */
export function compareLists<Row extends ListRow>(before: readonly Row[], after: readonly Row[]): ListDifference<Row> {
  const partners = new Map<Row, Row>()
  let old: Row[] = [...before]
  let fresh: Row[] = [...after]
  for (const keyOf of [byNik, byNameAndBirthDate, byLineAndName, byEveryCell]) {
    pair(old, fresh, keyOf, partners)
    const paired = new Set(partners.values())
    old = old.filter((row) => !paired.has(row))
    fresh = fresh.filter((row) => !partners.has(row))
  }
  const changes = [...partners].map(([now, was]) => ({
    before: was,
    after: now,
    fields: changedFields(was.written, now.written),
  }))
  const order = new Map(after.map((row, place) => [row, place]))
  const changed = changes
    .filter(({ fields }) => fields.length > 0)
    .toSorted((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0))
  return { added: fresh, removed: old, changed, unchanged: partners.size - changed.length }
}

type KeyOf = (row: ListRow) => string | null

const byNik: KeyOf = (row) => row.nik
const byNameAndBirthDate: KeyOf = (row) =>
  row.name === null || row.birthDate === null ? null : `${row.name}\0${row.birthDate}`
const byLineAndName: KeyOf = (row) => (row.name === null || !row.key ? null : `${row.key}\0${row.name}`)
const byEveryCell: KeyOf = (row) =>
  JSON.stringify(Object.entries(row.written).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

function pair<Row extends ListRow>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: KeyOf,
  partners: Map<Row, Row>,
) {
  const waiting = new Map<string, Row[]>()
  for (const row of before) {
    const key = keyOf(row)
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), row])
  }
  for (const row of after) {
    const key = keyOf(row)
    const partner = key === null ? undefined : waiting.get(key)?.shift()
    if (partner !== undefined) partners.set(row, partner)
  }
}

/** The fields whose cells differ; a cell that is not there is empty. */
export function changedFields(before: ListRow['written'], after: ListRow['written']): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
}
