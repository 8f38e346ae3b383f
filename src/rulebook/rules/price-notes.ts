import type { Sentence } from '#values/language.ts'

/** What a price must tell besides the amount. `relief-unknown`: half of it may turn out to be due. */
export type PriceNote = 'relief-applied' | 'relief-unknown' | 'relief-2020-unread'

/** The sentence that stands under a price on screen and paper. */
export const priceNotes: Readonly<Record<PriceNote, Sentence>> = {
  'relief-applied': {
    id: 'Sudah termasuk keringanan JKK dan JKM menurut PP 50/2025.',
    en: 'The relief of JKK and JKM by PP 50/2025 is already taken off.',
  },
  'relief-unknown': {
    id: 'Dihitung penuh: belum jelas apakah sumber dana ini mendapat keringanan PP 50/2025. Tanyakan ke kantor cabang BPJS Ketenagakerjaan.',
    en: 'Computed in full: whether this fund gets the relief of PP 50/2025 is not settled. Ask the BPJS Ketenagakerjaan branch.',
  },
  'relief-2020-unread': {
    id: 'Pada bulan ini pernah berlaku keringanan PP 49/2020; iuran yang benar-benar dibayar mungkin jauh lebih kecil.',
    en: 'A relief by PP 49/2020 ran in this month; what was really paid may be far smaller.',
  },
}
