import type { Place, Vault } from '#platform/index.ts'
import type { Entry } from './rules/read-entry.ts'

/** NIK, birth date and mother's name as the registry has them; each may be missing there as well. */
export type RegistryIdentity = {
  readonly nik: string | null
  readonly birthDate: string | null
  readonly motherName: string | null
}

const placeOf = (snapshotId: string, line: number): Place => ({
  table: 'registry_entry',
  column: 'identity',
  row: `${snapshotId}:${line}`,
})

export function sealIdentity(
  vault: Vault,
  snapshotId: string,
  line: number,
  { nik, birthDate, motherName }: Entry,
): Buffer {
  return vault.seal(placeOf(snapshotId, line), JSON.stringify([nik, birthDate, motherName]))
}

export function openIdentity(vault: Vault, snapshotId: string, line: number, sealed: Buffer): RegistryIdentity {
  const [nik, birthDate, motherName] = JSON.parse(vault.open(placeOf(snapshotId, line), sealed)) as (string | null)[]
  return { nik: nik ?? null, birthDate: birthDate ?? null, motherName: motherName ?? null }
}
