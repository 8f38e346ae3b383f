import type { Region } from '../../api/pemda.ts'
import type { Option } from '../../kit/finder-match.ts'

/** Kabupaten and kota, each with its province beside it: there are two Kabupaten Pasaman and a dozen "Timur". */
export function regionOptions(regions: readonly Region[]): readonly Option[] {
  const provinces = new Map(regions.filter(({ code }) => code.length === 2).map(({ code, name }) => [code, name]))
  return regions
    .filter(({ code }) => code.length === 5)
    .map(({ code, name }) => ({ value: code, label: name, note: provinces.get(code.slice(0, 2)) ?? '' }))
}
