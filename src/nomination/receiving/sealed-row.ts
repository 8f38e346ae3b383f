import type { Vault } from '#platform/index.ts'
import type { NewRow } from '../records/rows.ts'
import type { JudgedRow } from '../rules/judge-list.ts'
import type { CleanRow } from '../rules/row.ts'
import { indexesBehind } from './tokens.ts'

/**
 * A judged row as it is kept: the numbers and the whole row as written are sealed to their own row, and found
 * again by blind indexes. Cost: four sealings and four indexes.
 */
export function sealRow(vault: Vault, read: JudgedRow, id: string): NewRow {
  const { row, verdict, faults, warnings } = read.judged
  const seal = (column: 'nik' | 'kk' | 'phone', text: string | null) =>
    text === null ? null : vault.seal({ table: 'nomination', column, row: id }, text)
  const indexes = indexesBehind(read.tokens)
  return {
    id,
    sheet: read.sheet,
    row_number: read.number,
    row_key: read.key,
    written: vault.seal({ table: 'nomination', column: 'written', row: id }, JSON.stringify(read.written)),
    verdict,
    faults: JSON.stringify(faults),
    warnings: JSON.stringify(warnings),
    ...plainCells(row),
    name_index: indexes.name,
    birth_index: indexes.birthDate,
    nik_sealed: seal('nik', row.nik),
    nik_index: indexes.nik,
    kk_sealed: seal('kk', row.kk),
    kk_index: row.kk === null ? null : vault.index('kk', row.kk),
    phone_sealed: seal('phone', row.phone),
    states_work: read.statement.works,
    states_health: read.statement.isHealthy,
    nominated_on: read.nominatedOn,
    current: read.current,
  }
}

const plainCells = (row: CleanRow) => ({
  name: row.name,
  birth_place: row.birthPlace,
  birth_date: row.birthDate,
  sex: row.sex,
  mother_name: row.motherName,
  address: addressOf(row),
  occupation: row.occupation?.code ?? null,
  occupation_written: row.occupation?.written ?? '',
  // The second occupation has one column: its code where the list knows it, else the word of the desa.
  occupation_2: row.occupation2 && (row.occupation2.code ?? row.occupation2.written),
  workplace: row.workplace,
})

function addressOf({ address, rt, rw }: CleanRow): string {
  const parts = [address, rt === '' ? '' : `RT ${rt}`, rw === '' ? '' : `RW ${rw}`]
  return parts.filter((part) => part !== '').join(' ')
}
