import { type Level, roleData, type Role } from '#access/roles.ts'
import { type AreaCode, areaLevel, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Option } from '../../../kit/finder-match.ts'

export type Area = { readonly code: string; readonly name: string }

/** The areas for which a role may be given. */
export const areasFor = (role: Role, areas: readonly Area[]): readonly Option[] => areasAt(roleData[role].levels, areas)

/** The areas of some levels, desa with the name of their kecamatan: names of desa repeat. */
export function areasAt(levels: readonly Level[], areas: readonly Area[]): readonly Option[] {
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return areas.flatMap(({ code, name }) => {
    const read = parseAreaCode(code)
    if (isRefusal(read) || !isAt(levels, read)) return []
    const kecamatan = isDesa(read) ? names.get(code.slice(0, 8)) : undefined
    return [kecamatan === undefined ? { value: code, label: name } : { value: code, label: name, note: kecamatan }]
  })
}

const isAt = (levels: readonly Level[], code: AreaCode) => levels.some((level) => level === areaLevel(code))
const isDesa = (code: AreaCode): boolean => areaLevel(code) === 'desa'
