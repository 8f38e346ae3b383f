import type { Sentence } from '../language.ts'

/** Checks, matching and duplicates. Owned by src/verification. */
export const verificationRefusals = {
  'same-person-decides': {
    id: 'Anda yang mengajukan data ini, sehingga pemeriksaannya harus dilakukan orang lain. Minta petugas pemeriksa membukanya.',
    en: 'You submitted this yourself, so somebody else must check it. Ask the checking officer to open it.',
  },
} as const satisfies Record<string, Sentence>
