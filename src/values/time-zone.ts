/**
 * The clock of an area, by its province (Keppres 41/1987): west are Sumatra, Java, West and Central Kalimantan; east are
 * Maluku and Papua; everything between is the middle.
 */
export function timeZoneOf(area: string): 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura' {
  const province = Number(area.slice(0, 2))
  if (province <= 36 || province === 61 || province === 62) return 'Asia/Jakarta'
  return province >= 81 ? 'Asia/Jayapura' : 'Asia/Makassar'
}
