import { createHmac } from 'node:crypto'
import { openBytes, prefixOf, sealBytes, versionOf } from './sealed.ts'
import type { SealedTable, sealedTables } from './sealed-tables.ts'
import type { DataKeys } from './wrapped-keys.ts'

/** What is found by blind index. The kind is part of the HMAC, so equal texts of two kinds have different indexes. */
export type IndexKind = 'nik' | 'kk' | 'phone' | 'kpj' | 'name' | 'birth' | 'row' | 'code'

/** The keys of one Pemda at work: identity numbers are sealed to be kept and indexed to be found. */
export type Vault = {
  seal(place: Place, plain: string): Buffer
  open(place: Place, sealed: Buffer): string
  /** 16 bytes of HMAC-SHA-256: equal for equal text, meaningless without the key (a plain hash of a NIK can be reversed). */
  index(kind: IndexKind, text: string): Buffer
  sealFile(plain: Uint8Array): Buffer
  openFile(sealed: Buffer): Buffer
}

/** Only what is declared can be sealed: a column that passing to another key did not know of would be lost with the old one. */
export type Place = {
  [Table in SealedTable]: {
    readonly table: Table
    readonly column: keyof (typeof sealedTables)[Table]['columns']
    readonly row: string
  }
}[SealedTable]

const indexBytes = 16

/** @param keys asked for at every use: a version that came while a long job runs is known to it too */
export function vaultOf(pemda: string, keys: () => DataKeys): Vault {
  const at = (place: Place) => `${pemda}|${place.table}|${place.column}|${place.row}`
  const seal = (place: string, plain: Uint8Array) => {
    const { seals, writes } = keys()
    return sealBytes(seals.get(writes)!, place, plain, prefixOf(writes))
  }
  const open = (place: string, sealed: Buffer) => {
    const key = keys().seals.get(versionOf(sealed))
    if (!key)
      throw new Error(`sealed under version ${versionOf(sealed)} of the key of ${pemda}, which is not known here`)
    return openBytes(key, place, sealed)
  }
  return {
    seal: (place, plain) => seal(at(place), Buffer.from(plain)),
    open: (place, sealed) => open(at(place), sealed).toString(),
    index: (kind, text) =>
      createHmac('sha256', keys().index).update(`${kind}:${text}`).digest().subarray(0, indexBytes),
    sealFile: (plain) => seal(`${pemda}|file`, plain),
    openFile: (sealed) => open(`${pemda}|file`, sealed),
  }
}
