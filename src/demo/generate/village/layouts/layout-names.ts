/** The families of village lists: Payung's own form, and ten ways in which desa make a list of their own. */
export const layoutNames = [
  'form',
  'plain',
  'letterhead',
  'family-card-first',
  'grouped-head',
  'numbered-head',
  'by-dusun',
  'two-sheets',
  'village-system',
  'by-occupation',
  'shifted',
] as const
export type LayoutName = (typeof layoutNames)[number]
