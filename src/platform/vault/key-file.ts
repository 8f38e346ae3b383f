import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuse } from '#values/refusal.ts'
import { OpeningRefused } from '../refused.ts'
import { writeDurably } from '../files/write-durably.ts'

/** The newest first: it wraps. Those after it only open what was sealed before it came. */
export type MasterKeys = readonly [Buffer, ...Buffer[]]

/**
 * The one secret outside the database: it wraps the data keys of every Pemda. A dump without this file
 * shows no NIK; this file without the dump is worth nothing. One that was just made is on the disk before anything
 * is sealed with it: losing it would lose everything.
 */
export function loadOrMakeKeyFile(path: string): MasterKeys {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeKeyFile(path, [randomBytes(32)])
  }
  return loadKeyFile(path)
}

/** @throws OpeningRefused key-file-missing; Error when it is something else */
export function loadKeyFile(path: string): MasterKeys {
  if (!existsSync(path)) throw new OpeningRefused(refuse('key-file-missing', { path }))
  const lines = readFileSync(path, 'utf8').split('\n')
  const [newest, ...earlier] = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'base64'))
  if (!newest || [newest, ...earlier].some((key) => key.length !== 32))
    throw new Error(`${path} is not a key file of Payung: 32 bytes in base64 are expected, a key a line`)
  return [newest, ...earlier]
}

export function writeKeyFile(path: string, keys: MasterKeys): void {
  writeDurably(path, Buffer.from(`${keys.map((key) => key.toString('base64')).join('\n')}\n`))
}
