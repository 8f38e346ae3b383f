import { areaLevel, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'
import { useQuery } from '@tanstack/react-query'
import { areasQuery } from '../../api/people.ts'
import { useGrant } from '../../shell/grant-context.ts'

/** The areas a field may name: all of the Pemda, and its kecamatan alone. */
export function useFileGround() {
  const areas = useQuery(areasQuery(useGrant())).data?.rows ?? []
  const kecamatan = areas.filter(({ code }) => {
    const read = parseAreaCode(code)
    return !isRefusal(read) && areaLevel(read) === 'kecamatan'
  })
  return { areas, kecamatan }
}
