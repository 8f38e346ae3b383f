import type { Sentence } from '../language.ts'

/** Lists of names sent by desa. Owned by src/nomination. */
export const nominationRefusals = {
  'round-closed': {
    id: 'Masa pengusulan sudah ditutup pada {closed:date}. Hubungi instansi pelaksana jika masih ada nama yang harus diusulkan.',
    en: 'The time for nominations ended on {closed:date}. Ask the lead agency if a name must still be nominated.',
  },
} as const satisfies Record<string, Sentence>
