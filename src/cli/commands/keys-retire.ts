import { retireVersions, type Retired } from '#platform/vault/retire.ts'
import type { Command } from '../command.ts'
import { keyMeanings, keyOptions, onKeys } from '../key-work.ts'

export const keysRetire: Command = {
  name: 'keys retire',
  summary: {
    id: 'Menghapus versi kunci yang tidak dipakai lagi, sehari sesudah pergantian',
    en: 'Remove the versions of the key that nothing stands under, a day after the change',
  },
  usage: '[--pemda CODE] [--data FOLDER]',
  example: '--pemda 74.06',
  options: keyOptions,
  meanings: keyMeanings,
  run: (composition, options) => onKeys(composition, options, retireVersions),
  lines: (answer) =>
    (answer as { readonly keys: readonly Retired[] }).keys.flatMap(({ pemda, versions }) => [
      `${pemda}: ${versions.length} versi lama dihapus.`,
      `${pemda}: ${versions.length} earlier versions removed.`,
    ]),
}
