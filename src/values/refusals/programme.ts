import type { Sentence } from '../language.ts'

/** Programmes, funds, quotas and their papers. Owned by src/programme. */
export const programmeRefusals = {
  'fund-exceeded': {
    id: 'Kebutuhan iuran {needed:rupiah} melebihi pagu {ceiling:rupiah}. Kurangi kuota atau tambah pagu terlebih dahulu.',
    en: 'The contributions of {needed:rupiah} exceed the ceiling of {ceiling:rupiah}. Lower the quota or raise the ceiling first.',
  },
} as const satisfies Record<string, Sentence>
