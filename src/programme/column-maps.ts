import * as z from 'zod/mini'
import type { Act } from '#access/act.ts'
import { defaultColumnMap, mapKinds, readColumnMap, type ColumnMap } from '#exchange/columns/index.ts'
import type { Tx } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'

type MapKind = (typeof mapKinds)[number]

export const columnMapInput = z.object({ kind: z.enum(mapKinds), document: z.looseObject({}) })
export const columnMapList = z.object({
  rows: z.array(
    z.object({
      id: z.nullable(z.string()),
      kind: z.enum(mapKinds),
      name: z.string(),
      version: z.int(),
      document: z.looseObject({}),
    }),
  ),
})

/** The newest map of a kind that the Pemda saved, or the default of the tree. Old versions stay with their files. */
export async function columnMapFor(tx: Tx, kind: MapKind, id?: string): Promise<ColumnMap | Refusal> {
  let query = tx.selectFrom('column_map').select('document').where('kind', '=', kind)
  if (id) query = query.where('id', '=', id)
  const row = await query.orderBy('version', 'desc').executeTakeFirst()
  if (row) return readColumnMap(row.document)
  return id ? refuse('not-found') : defaultColumnMap(kind)
}

export async function listColumnMaps(tx: Tx): Promise<z.output<typeof columnMapList>['rows']> {
  const saved = await tx
    .selectFrom('column_map')
    .selectAll()
    .where('kind', 'in', mapKinds)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
  const defaults = mapKinds.map((kind) => ({
    id: null,
    kind,
    name: defaultColumnMap(kind).name,
    version: 0,
    document: { ...defaultColumnMap(kind) } as Record<string, unknown>,
  }))
  const own = saved.map((row) => ({
    id: row.id,
    kind: row.kind as MapKind,
    name: row.name,
    version: row.version,
    document: row.document as Record<string, unknown>,
  }))
  return [...own, ...defaults]
}

/** Saves a changed map as the next version; a wrong one is refused with the place and the reason. */
export const saveColumnMap: Act<z.output<typeof columnMapInput>, { id: string }> = {
  name: 'programme.save-column-map',
  roles: ['lead-agency-officer', 'welfare-data-officer', 'administrator'],
  run: async ({ tx, world, actor, note }, { kind, document }) => {
    const last = await tx
      .selectFrom('column_map')
      .select('version')
      .where('kind', '=', kind)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const version = (last?.version ?? 0) + 1
    const map = readColumnMap({ ...document, kind, version })
    if (isRefusal(map)) return map
    const id = world.ids.next()
    await tx
      .insertInto('column_map')
      .values({
        id,
        kind,
        name: map.name,
        version,
        document: JSON.stringify(map),
        created_at: world.clock.now(),
        created_by: actor.accountId,
      })
      .execute()
    note(id, { kind, version })
    return { id }
  },
}
