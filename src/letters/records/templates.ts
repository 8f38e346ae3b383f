import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { DB } from '#platform/database/tables.ts'

/** Every change of a kind's template, newest first. */
export async function listTemplates(tx: Tx, kind?: string) {
  const all = tx.selectFrom('letter_template').selectAll().orderBy('kind').orderBy('version', 'desc')
  return (kind === undefined ? all : all.where('kind', '=', kind)).execute()
}

/** The Pemda's own template of a kind; none where the default holds, be it again. */
export async function templateInForce(tx: Tx, kind: string) {
  const [newest] = await listTemplates(tx, kind)
  return newest?.file_digest ? newest : undefined
}

export async function findTemplate(tx: Tx, id: string) {
  return tx.selectFrom('letter_template').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Two who put a template of one kind in place come one after the other, so that no version is counted twice. */
export async function lockTemplates(tx: Tx, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letter_template ${kind}`}, 0))`.execute(tx)
}

export async function insertTemplate(tx: Tx, template: Insertable<DB['letter_template']>): Promise<void> {
  await tx.insertInto('letter_template').values(template).execute()
}
