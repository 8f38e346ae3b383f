import { keyFileOf } from '#platform/index.ts'
import { rewrap, type Rewrapped } from '#platform/vault/rewrap.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

export const keysRewrap: Command = {
  name: 'keys rewrap',
  summary: {
    id: 'Membuat kunci induk baru di berkas kunci dan membungkus semua kunci data dengannya, selagi orang bekerja',
    en: 'Make a new master key in the key file and wrap all data keys with it, while people work',
  },
  usage: '[--data FOLDER] [--keys FILE]',
  example: '--keys /media/kunci/master.key',
  options: placeOptions,
  meanings: placeMeanings,
  run: async (composition, options) => {
    const place = placeOf(composition, options)
    const ground = await composition.openGround(place)
    try {
      return await rewrap({ platform: ground.platform, keyFile: keyFileOf(place) })
    } finally {
      await ground.close()
    }
  },
  lines: (answer) => {
    const { wrapped, keyFile } = answer as Rewrapped
    return [
      `${wrapped} kunci data dibungkus dengan kunci induk baru. Simpan ${keyFile} sekarang juga di tempat cadangannya.`,
      'Kunci lama tetap ada di dalamnya untuk membuka cadangan lama. Salinan berkala memakai kunci baru sesudah Payung dijalankan ulang.',
      `${wrapped} data keys are wrapped with the new master key. Put ${keyFile} where its second copy is kept, now.`,
      'The earlier key stays in it to open earlier backups. The regular copies use the new key after the next start of Payung.',
    ]
  },
}
