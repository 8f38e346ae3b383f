import { createSecretKey, type KeyObject } from 'node:crypto'
import { refuse } from '#values/refusal.ts'
import { OpeningRefused } from '../refused.ts'
import { openBytes, sealBytes } from './sealed.ts'
import type { MasterKeys } from './key-file.ts'

/** A data key as the database keeps it. */
export type WrappedKey = {
  readonly purpose: 'seal' | 'index'
  readonly version: number
  readonly wrapped: Buffer
  /** Null while it is only known. */
  readonly writes_from: Date | null
}

/** The data keys of one Pemda, opened. */
export type DataKeys = {
  readonly seals: ReadonlyMap<number, KeyObject>
  /** The version under which new values are sealed. */
  readonly writes: number
  readonly index: KeyObject
}

/** The purpose and version are bound, so that no wrapped key stands in for another. */
const placeOf = (pemda: string, purpose: string, version: number) =>
  version === 1 ? `${pemda}|key|${purpose}` : `${pemda}|key|${purpose}|${version}`

export function wrapKey(masters: MasterKeys, pemda: string, { purpose, version }: Named, plain: Buffer): Buffer {
  return sealBytes(masters[0], placeOf(pemda, purpose, version), plain)
}

type Named = Pick<WrappedKey, 'purpose' | 'version'>

/** @throws OpeningRefused key-file-wrong, when no key of the file opens it */
export function unwrapKey(masters: MasterKeys, pemda: string, { purpose, version, wrapped }: Named & Wrapped): Buffer {
  for (const master of masters) {
    try {
      return openBytes(master, placeOf(pemda, purpose, version), wrapped)
    } catch {
      // Perhaps it was wrapped before the newest key came.
    }
  }
  throw new OpeningRefused(refuse('key-file-wrong', { pemda }))
}

type Wrapped = Pick<WrappedKey, 'wrapped'>

/** Whether the newest key of the file wraps it. */
export function isWrappedByNewest([newest]: MasterKeys, pemda: string, key: Named & Wrapped): boolean {
  try {
    return openBytes(newest, placeOf(pemda, key.purpose, key.version), key.wrapped).length === 32
  } catch {
    return false
  }
}

/** Undefined where a Pemda has none yet. */
export function openKeys(masters: MasterKeys, pemda: string, rows: readonly WrappedKey[]): DataKeys | undefined {
  const opened = rows.map((row) => ({ ...row, key: createSecretKey(unwrapKey(masters, pemda, row)) }))
  const seals = opened.filter(({ purpose }) => purpose === 'seal')
  const index = opened.find(({ purpose }) => purpose === 'index')?.key
  const writes = Math.max(...seals.filter((one) => one.writes_from !== null).map(({ version }) => version))
  if (!index || seals.length === 0) return undefined
  return { seals: new Map(seals.map(({ version, key }) => [version, key])), writes, index }
}
