import type { Vault } from '#platform/index.ts'
import type { Entry } from './rules/read-entry.ts'

/** NIK and birth date as the registry has them; either may be missing there as well. */
export type RegistryIdentity = { readonly nik: string | null; readonly birthDate: string | null }

const placeOf = (snapshotId: string, line: number) => ({
  table: 'registry_entry',
  column: 'identity',
  row: `${snapshotId}:${line}`,
})

export function sealIdentity(vault: Vault, snapshotId: string, line: number, entry: Entry): Buffer {
  return vault.seal(placeOf(snapshotId, line), `${entry.nik ?? ''}|${entry.birthDate ?? ''}`)
}

export function openIdentity(vault: Vault, snapshotId: string, line: number, sealed: Buffer): RegistryIdentity {
  const [nik, birthDate] = vault.open(placeOf(snapshotId, line), sealed).split('|')
  return { nik: nik || null, birthDate: birthDate || null }
}
