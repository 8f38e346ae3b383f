/**
 * Every column that holds something sealed: the one place from which a value can be sealed at all (`Place` in
 * `vault.ts` is made of it), and from which passing to another key knows where to go. By table: the columns that name the
 * row, and by the name that is bound into the value the column in which it stands.
 */
export const sealedTables = {
  nomination: {
    row: ['id'],
    columns: { nik: 'nik_sealed', kk: 'kk_sealed', phone: 'phone_sealed', written: 'written' },
  },
  person: { row: ['id'], columns: { nik: 'nik_sealed', kk: 'kk_sealed', phone: 'phone_sealed', kpj: 'kpj_sealed' } },
  registry_entry: { row: ['snapshot_id', 'line'], columns: { identity: 'identity_sealed' } },
  cover_entry: { row: ['snapshot_id', 'line'], columns: { kpj: 'kpj_sealed' } },
  own_family: { row: ['id'], columns: { kk: 'kk_sealed' } },
  returned_row: { row: ['returned_id', 'line'], columns: { cells: 'cells_sealed' } },
  totp_secret: { row: ['account_id'], columns: { sealed: 'sealed' } },
} as const

export type SealedTable = keyof typeof sealedTables

/** What belongs to accounts stands in `public` and is sealed with the key of the installation. */
const ofInstallation: readonly SealedTable[] = ['totp_secret']

export function sealedTablesOf(pemda: string): readonly SealedTable[] {
  const isOfInstallation = pemda === 'public'
  return (Object.keys(sealedTables) as SealedTable[]).filter(
    (table) => ofInstallation.includes(table) === isOfInstallation,
  )
}
