/** At which level of area an office stands, and how the letterhead calls it; `{place}` is the name of the area. */
type OfficeData = { readonly level: 'kabupaten' | 'kecamatan' | 'desa'; readonly title: string }

/** The offices that sign papers. Functions, not agencies: the lead agency is called differently in each Pemda. */
export const offices = {
  'kepala-daerah': { level: 'kabupaten', title: 'Kepala Daerah' },
  'sekretaris-daerah': { level: 'kabupaten', title: 'Sekretaris Daerah' },
  'kepala-dinas': { level: 'kabupaten', title: 'Kepala Dinas' },
  'sekretaris-dinas': { level: 'kabupaten', title: 'Sekretaris Dinas' },
  'kepala-bidang': { level: 'kabupaten', title: 'Kepala Bidang' },
  camat: { level: 'kecamatan', title: 'Camat {place}' },
  'kepala-desa': { level: 'desa', title: 'Kepala Desa {place}' },
} as const satisfies Record<string, OfficeData>

export type OfficeCode = keyof typeof offices

export const officeCodes = Object.keys(offices) as [OfficeCode, ...OfficeCode[]]

/** Codes of the home ministry: a kelurahan has 1 where a desa has 2, and a lurah at its head. */
export const isKelurahan = (area: string): boolean => /\.1\d{3}$/.test(area)

/** `Lurah Kasipute`, `Kepala Desa Lameroro`, `Camat Rumbia`. */
export function officeTitle(
  office: OfficeCode,
  { code, name }: { readonly code: string; readonly name: string },
): string {
  if (office === 'kepala-desa' && isKelurahan(code)) return `Lurah ${name}`
  return offices[office].title.replace('{place}', name)
}
