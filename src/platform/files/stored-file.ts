import type { Tx } from '../database/scope.ts'
import type { FileStore } from './file-store.ts'

export type Storing = { readonly name: string; readonly mediaType: string; readonly at: Date; readonly by: string }

/** Keeps the bytes and says in the database what they are. The same bytes again are the same file. */
export async function keepFile(tx: Tx, files: FileStore, bytes: Uint8Array, as: Storing): Promise<string> {
  const digest = files.put(bytes)
  await tx
    .insertInto('stored_file')
    .values({
      digest,
      name: as.name,
      media_type: as.mediaType,
      bytes: bytes.length,
      stored_at: as.at,
      stored_by: as.by,
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  return digest
}

export async function findStoredFile(tx: Tx, digest: string) {
  return tx.selectFrom('stored_file').selectAll().where('digest', '=', digest).executeTakeFirst()
}
