import { roleData, type Role } from '#access/roles.ts'
import { type AreaCode, areaLevel, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Option } from '../../../kit/finder-match.ts'

export type Area = { readonly code: string; readonly name: string }

/** The areas for which a role may be given, desa with the name of their kecamatan: names of desa repeat. */
export function areasFor(role: Role, areas: readonly Area[]): readonly Option[] {
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return areas.flatMap(({ code, name }) => {
    const read = parseAreaCode(code)
    if (isRefusal(read) || !isAt(role, read)) return []
    const kecamatan = isDesa(read) ? names.get(code.slice(0, 8)) : undefined
    return [kecamatan === undefined ? { value: code, label: name } : { value: code, label: name, note: kecamatan }]
  })
}

const isAt = (role: Role, code: AreaCode) => roleData[role].levels.some((level) => level === areaLevel(code))
const isDesa = (code: AreaCode): boolean => areaLevel(code) === 'desa'
