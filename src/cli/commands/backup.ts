import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeBackup, type BackupMade } from '#platform/copies/backup.ts'
import { connect } from '#platform/database/connect.ts'
import { copyKeysOf, keepingOf, keyFileOf } from '#platform/index.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

export const backup: Command = {
  name: 'backup',
  summary: {
    id: 'Menulis basis data dan berkas tersimpan ke satu berkas tersegel, selagi orang bekerja',
    en: 'Write the database and the stored files into one sealed file, while people work',
  },
  usage: '--to FILE [--data FOLDER]',
  example: '--to /media/usb/payung-2025-10-01.backup',
  required: ['to'],
  options: { ...placeOptions, to: { type: 'string' } },
  meanings: {
    to: {
      id: 'berkas baru, atau folder; di dalamnya berkas dinamai menurut waktu',
      en: 'new file, or a folder in which one is named after the time',
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const { to } = options
    if (typeof to !== 'string') return refuse('broken-input', { field: '--to' })
    const place = placeOf(composition, options)
    const keyFile = keyFileOf(place)
    if (!place.databaseUrl && !existsSync(join(place.dataFolder, 'database', 'cluster')))
      return refuse('nothing-here', { place: place.dataFolder })
    if (!existsSync(keyFile)) return refuse('key-file-missing', { path: keyFile })
    // As it is: the backup made before an update must not be updated first.
    const connection = await connect({ ...place, keeping: keepingOf(place, keyFile) })
    try {
      const { dataFolder } = place
      const backupUrl = process.env['PAYUNG_BACKUP_URL']
      const made = await makeBackup(
        { connection, dataFolder, copyKey: copyKeysOf(place)[0], backupUrl },
        resolve(to),
        new Date(),
      )
      return isRefusal(made) ? made : { ...made, keyFile }
    } finally {
      await connection.close()
    }
  },
  lines: (answer) => {
    const { file, bytes, storedFiles, keyFile } = answer as BackupMade & { keyFile: string }
    const size = (bytes / 1024 ** 2).toFixed(1)
    return [
      `Cadangan: ${file} (${size} MB, ${storedFiles} berkas tersimpan).`,
      `Berkas kunci TIDAK ada di dalamnya. Simpan ${keyFile} terpisah: tanpa kunci itu cadangan tidak dapat dibuka.`,
      `Backup: ${file} (${size} MB, ${storedFiles} stored files).`,
      `The key file is NOT in it. Keep ${keyFile} apart: without it the backup cannot be opened.`,
    ]
  },
}
