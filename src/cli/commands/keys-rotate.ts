import { passOn, type PassedOn } from '#platform/vault/pass-on.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { keyMeanings, keyOptions, onKeys } from '../key-work.ts'

export const keysRotate: Command = {
  name: 'keys rotate',
  summary: {
    id: 'Beralih ke versi kunci baru dan menyegel semua nomor dengannya, selagi orang bekerja; melanjutkan yang terputus',
    en: 'Pass to a new version of the key and seal all numbers anew, while people work; goes on after an interruption',
  },
  usage: '[--pemda CODE] [--data FOLDER]',
  example: '--pemda 74.06',
  options: keyOptions,
  meanings: keyMeanings,
  run: async (composition, options) => {
    const answer = await onKeys(composition, options, passOn)
    if (isRefusal(answer)) return answer
    return answer.keys.some(({ left }) => left > 0) ? { wanting: true, ...answer } : answer
  },
  lines: (answer) =>
    (answer as { readonly keys: readonly PassedOn[] }).keys.flatMap(({ pemda, version, values, files, left }) => [
      `${pemda}: versi ${version}; ${values} nilai dan ${files} berkas disegel ulang, ${left} tersisa. Besok: payung keys retire.`,
      `${pemda}: version ${version}; ${values} values and ${files} files sealed anew, ${left} left. Tomorrow: payung keys retire.`,
    ]),
}
