import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { restoreEmbedded } from '#platform/copies/restore.ts'
import { restoreServer } from '#platform/copies/restore-server.ts'
import { tellAllTrails } from '#platform/copies/tell-trails.ts'
import { connect } from '#platform/database/connect.ts'
import { copyKeysOf, keyFileOf } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import type { Place } from '../composition.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

export const restore: Command = {
  name: 'restore',
  summary: {
    id: 'Memulihkan cadangan, setelah seluruh isinya dicocokkan dengan sidiknya',
    en: 'Put a backup in place, after comparing all of it with its digests',
  },
  usage: '--from FILE [--force] [--data FOLDER]',
  example: '--from /media/usb/payung-2025-10-01.backup',
  required: ['from'],
  options: { ...placeOptions, from: { type: 'string' }, force: { type: 'boolean' } },
  meanings: {
    from: {
      id: 'berkas dari payung backup, atau salah satu salinan berkala',
      en: 'file made by payung backup, or one of the regular copies',
    },
    force: {
      id: 'gantikan data yang ada (tertanam: disisihkan; server: dihapus)',
      en: 'replace the data that are there (embedded: they are put aside; server: they are deleted)',
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const { from } = options
    if (typeof from !== 'string') return refuse('broken-input', { field: '--from' })
    const place = placeOf(composition, options)
    const restored = await putInPlace(place, resolve(from), options['force'] === true)
    if (isRefusal(restored)) return restored
    const ground = await composition.openGround(place)
    try {
      const { connection, world } = ground.platform
      const age = world.clock.now().getTime() - new Date(restored.madeAt).getTime()
      const told = { madeAt: restored.madeAt, kind: restored.kind, ageMinutes: Math.round(age / 60_000) }
      await tellAllTrails(connection.pool, world, 'system.restored', told)
      return { from: resolve(from), ...told, entries: restored.entries.length }
    } finally {
      await ground.close()
    }
  },
  lines: (answer) => {
    const { madeAt, ageMinutes } = answer as { madeAt: string; ageMinutes: number }
    return [
      `Dipulihkan ke keadaan ${madeAt} (${ageMinutes} menit yang lalu). Yang dikerjakan sesudahnya perlu diulang.`,
      `Restored to ${madeAt} (${ageMinutes} minutes ago). What was done after it has to be done again.`,
    ]
  },
}

async function putInPlace(place: Place, from: string, force: boolean) {
  const fault = inputFault(place, from)
  if (fault) return fault
  const restoring = { dataFolder: place.dataFolder, copyKeys: copyKeysOf(place), from, force }
  if (!place.databaseUrl) return restoreEmbedded(restoring, new Date())
  const connection = await connect(place)
  try {
    return await restoreServer(restoring, connection, new Date())
  } finally {
    await connection.close()
  }
}

/** A backup opens with the key it was made with: none is made here. */
function inputFault(place: Place, from: string): Refusal | undefined {
  if (!existsSync(from)) return refuse('archive-unknown')
  const path = keyFileOf(place)
  return existsSync(path) ? undefined : refuse('key-file-missing', { path })
}
