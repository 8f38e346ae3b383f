import type { Sentence } from '../language.ts'

/** Order, quota, the decree and replacement. Owned by src/selection. */
export const selectionRefusals = {
  'list-locked': {
    id: 'Daftar calon penerima sudah dikunci. Buka kunci terlebih dahulu, selama Keputusan belum ditandatangani.',
    en: 'The list of proposed beneficiaries is locked. Unlock it first, as long as the decree is not signed.',
  },
} as const satisfies Record<string, Sentence>
