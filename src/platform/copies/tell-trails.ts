import type pg from 'pg'
import type { World } from '../world.ts'

/** One trail row in every Pemda about something that happened to all of them at once. No account did it. */
export async function tellAllTrails(pool: pg.Pool, world: World, act: string, details: object): Promise<void> {
  const { rows } = await pool.query<{ code: string; schema_name: string }>('select code, schema_name from public.pemda')
  for (const { code, schema_name } of rows) {
    await pool.query(
      `insert into ${schema_name}.trail (id, at, actor, role, area, act, details)
       values ($1, $2, '00000000-0000-0000-0000-000000000000', 'system', $3, $4, $5)`,
      [world.ids.next(), world.clock.now(), code, act, JSON.stringify(details)],
    )
  }
}
