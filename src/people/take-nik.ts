import type { Tx, Vault } from '#platform/index.ts'

/** The NIK of one person as the register has it, held until this transaction ends: whoever changes it waits. */
export async function lockNik(tx: Tx, vault: Vault, id: string) {
  const person = await tx
    .selectFrom('person')
    .select(['id', 'area', 'nik_index', 'nik_sealed'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return person && { area: person.area, index: person.nik_index, nik: openNik(vault, person) }
}

const openNik = (vault: Vault, { id, nik_sealed: sealed }: { id: string; nik_sealed: Buffer | null }): string =>
  sealed ? vault.open({ table: 'person', column: 'nik', row: id }, sealed) : ''

/** Puts another NIK in the place of the desa's, which stays in the nomination as it was written. */
export async function replaceNik(tx: Tx, vault: Vault, id: string, nik: string): Promise<void> {
  await tx
    .updateTable('person')
    .set({
      nik_sealed: vault.seal({ table: 'person', column: 'nik', row: id }, nik),
      nik_index: vault.index('nik', nik),
    })
    .where('id', '=', id)
    .execute()
}

/** Whether somebody else of the register has this number. */
export async function isNikTaken(tx: Tx, index: Buffer, exceptId: string): Promise<boolean> {
  const other = await tx
    .selectFrom('person')
    .select('id')
    .where('nik_index', '=', index)
    .where('id', '<>', exceptId)
    .executeTakeFirst()
  return other !== undefined
}
