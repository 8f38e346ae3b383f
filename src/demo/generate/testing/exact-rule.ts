import { parseKk } from '#values/kk.ts'
import { parseNik } from '#values/nik.ts'
import { nameKey } from '#values/person-name.ts'
import { plainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Bombana } from '../bombana.ts'
import type { WrittenRow } from '../village/written-row.ts'

/** A registry row as the exact rule sees it. */
type Known = {
  readonly person: number
  readonly nik: string
  readonly key: string
  readonly date: string
  readonly desa: string
  readonly kk: string
}

/** Finds the person one written row means, or undefined. */
export type ExactRule = (row: WrittenRow, desa: string) => number | undefined

/**
 * The rule by which offices match today, to measure how hard the demo's files are:
 * NIK equal and birth date or name equal; else name and birth date, unique in the kabupaten or in the desa; else
 * KK and name, unique.
 */
export function exactRuleOver({ dtsen, registry, areas }: Bombana): ExactRule {
  const rows = Array.from({ length: dtsen.size }, (_, i): Known => {
    const { person, nik, name, birthDate, kk } = dtsen.rowAt(i)
    return {
      person,
      nik,
      kk,
      key: nameKey(name),
      date: birthDate,
      desa: areas.desa[registry.desa[person] ?? 0]?.code ?? '',
    }
  })
  const byNik = indexed(rows, ({ nik }) => nik)
  const byName = indexed(rows, ({ key, date }) => `${key} ${date}`)
  const byNameInDesa = indexed(rows, ({ key, date, desa }) => `${key} ${date} ${desa}`)
  const byFamily = indexed(rows, ({ kk, key }) => `${kk} ${key}`)
  return ({ cells }, desa) => {
    const key = nameKey(cells.name)
    const date = readable(readWrittenDate(cells.birthDate, listDay))
    const nik = readable(parseNik(cells.nik))
    const kk = readable(parseKk(cells.kk))
    const confirmed = (byNik.get(nik) ?? []).find((known) => known.date === date || known.key === key)
    const named =
      key && date ? (only(byName.get(`${key} ${date}`)) ?? only(byNameInDesa.get(`${key} ${date} ${desa}`))) : undefined
    const inFamily = key && kk ? only(byFamily.get(`${kk} ${key}`)) : undefined
    return (nik ? confirmed : undefined)?.person ?? named ?? inFamily
  }
}

const listDay = plainDate(2025, 7, 1)

const readable = (read: string | Refusal): string => (isRefusal(read) ? '' : read)

function indexed(rows: readonly Known[], keyOf: (row: Known) => string): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const same = index.get(key)
    if (same) same.push(row)
    else index.set(key, [row])
  }
  return index
}

/** The one person behind the rows; a person doubled in the extract is still one. */
function only(rows: readonly Known[] | undefined): number | undefined {
  const [first, ...rest] = rows ?? []
  return first && rest.every(({ person }) => person === first.person) ? first.person : undefined
}
