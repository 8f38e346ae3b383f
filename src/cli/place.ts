import { join, resolve } from 'node:path'
import type { Options } from './command.ts'
import type { Composition, Place } from './composition.ts'

/** The options that every command takes which touches data. */
export const placeOptions = { data: { type: 'string' }, keys: { type: 'string' }, copies: { type: 'string' } } as const
export const placeMeanings = {
  data: {
    id: 'folder data (bila kosong: PAYUNG_DATA, atau ./data)',
    en: 'data folder (default: PAYUNG_DATA, or ./data in the clone)',
  },
  keys: {
    id: 'berkas kunci, di luar folder basis data (bila kosong: PAYUNG_KEYS, atau <data>/keys/master.key)',
    en: 'key file, outside the database folder (default: PAYUNG_KEYS, or <data>/keys/master.key)',
  },
  copies: {
    id: 'tempat salinan basis data tertanam: sebaiknya disk lain (bila kosong: PAYUNG_COPIES, atau <data>/copies)',
    en: 'where the embedded engine puts its copies: best another disk (default: PAYUNG_COPIES, or <data>/copies)',
  },
}

/** Where the data lie: an option goes before the environment, the environment before the default. */
export function placeOf(composition: Composition, options: Options): Place {
  const text = (name: string, variable: string) => {
    const given = options[name]
    return typeof given === 'string' ? given : process.env[variable]
  }
  const dataFolder = resolve(text('data', 'PAYUNG_DATA') ?? join(composition.home, 'data'))
  return {
    dataFolder,
    copiesFolder: resolve(text('copies', 'PAYUNG_COPIES') ?? join(dataFolder, 'copies')),
    databaseUrl: process.env['DATABASE_URL'],
    keyFile: text('keys', 'PAYUNG_KEYS'),
    logLevel: process.env['PAYUNG_LOG'] ?? 'warn',
  }
}
