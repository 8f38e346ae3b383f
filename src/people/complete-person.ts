import type { Tx, Vault } from '#platform/index.ts'

/**
 * Adds what the register lacks from a source that was matched with certainty. What a desa wrote is never
 * overwritten here: a NIK that differs is for people to decide, a NIK that is missing is simply filled in.
 */
export async function completePerson(
  tx: Tx,
  vault: Vault,
  id: string,
  found: { readonly nik: string | null; readonly birthDate: string | null },
): Promise<void> {
  if (found.nik !== null) {
    await tx
      .updateTable('person')
      .set({
        nik_sealed: vault.seal({ table: 'person', column: 'nik', row: id }, found.nik),
        nik_index: vault.index('nik', found.nik),
        nik_tail: found.nik.slice(-2),
      })
      .where('id', '=', id)
      .where('nik_sealed', 'is', null)
      .execute()
  }
  if (found.birthDate !== null) {
    await tx
      .updateTable('person')
      .set({ birth_date: found.birthDate, birth_index: vault.index('birth', found.birthDate) })
      .where('id', '=', id)
      .where('birth_date', 'is', null)
      .execute()
  }
}
