import { useQuery } from '@tanstack/react-query'
import { areasQuery } from '../api/people.ts'
import { useGrant } from './grant-context.ts'

/** Names for area codes; the code itself until the names are here. */
export function useAreaNames(): (code: string) => string {
  const { data } = useQuery(areasQuery(useGrant()))
  const names = new Map(data?.rows.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

/** The kecamatan a desa's code belongs to. */
export const kecamatanOf = (desa: string): string => desa.slice(0, 8)
