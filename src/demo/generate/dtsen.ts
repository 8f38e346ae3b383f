import type { Sex } from '#values/sex.ts'
import { type Day, isoOf } from './calendar.ts'
import { dirt } from './dirt.ts'
import { type Random, sample } from './random.ts'
import { decileAt, personAt, type Registry, roleAt } from './people/registry.ts'
import { misspell, spoilName } from './village/spoil-name.ts'
import { wrongDigit } from './village/spoil-number.ts'
import { quoted } from './truth.ts'

/** One row of the welfare extract, before it becomes text. */
export type DtsenRow = {
  readonly person: number
  readonly kk: string
  readonly nik: string
  readonly name: string
  readonly sex: Sex
  readonly birthplace: string
  readonly birthDate: string
  readonly mother: string
  readonly decile: number | null
  readonly isDead: boolean
}

/** The extract of the kabupaten: as many rows as people, a few of them double, a few infants not listed yet. */
export type Dtsen = {
  readonly size: number
  /** The people in the order of the extract; a doubled person occurs twice. */
  readonly people: Int32Array
  readonly rowAt: (index: number) => DtsenRow
  /** Whether the extract writes this person's NIK, name or birth date wrongly. */
  readonly isSpoilt: (person: number) => boolean
  /** The file, a thousand lines at a time. */
  readonly csv: () => Generator<string>
}

/** Day of the data of the extract. */
export const vintage = '2025-06-30'

export function extractDtsen(random: Random, registry: Registry): Dtsen {
  const people = listPeople(random.fork('doubles'), registry)
  const spoilt = spoilRows(random.fork('dirt'), registry, people)
  const rowAt = (index: number) => dtsenRow(registry, people[index] as number, spoilt.get(index))
  const spoiltPeople = new Set(
    [...spoilt].flatMap(([index, { isIdentity }]) => (isIdentity ? [people[index] as number] : [])),
  )
  return {
    size: people.length,
    people,
    rowAt,
    isSpoilt: (person) => spoiltPeople.has(person),
    csv: () => dtsenCsv(registry, people, rowAt),
  }
}

/** Everybody once, except that the doubled take the places of as many infants. */
function listPeople(random: Random, registry: Registry): Int32Array {
  const people = Int32Array.from({ length: registry.size }, (_, id) => id)
  const doubles = Math.round(registry.size * dirt.dtsen.doubled)
  const newest = people.toSorted((a, b) => (registry.birth[b] as Day) - (registry.birth[a] as Day)).slice(0, doubles)
  for (const infant of newest) people[infant] = random.below(registry.size)
  return people
}

type Spoilt = Partial<Pick<DtsenRow, 'nik' | 'name' | 'birthDate' | 'mother'>> & { readonly isIdentity: boolean }

function spoilRows(random: Random, registry: Registry, people: Int32Array): Map<number, Spoilt> {
  const spoilt = new Map<number, Spoilt>()
  const rates = dirt.dtsen
  const add = (share: number, change: (id: number) => Omit<Spoilt, 'isIdentity'>, isIdentity = true) => {
    for (const index of sampleIndexes(random, people.length, share)) {
      const before = spoilt.get(index)
      if (before?.isIdentity) continue
      spoilt.set(index, { ...before, ...change(people[index] as number), isIdentity })
    }
  }
  add(rates.motherMissing, () => ({ mother: '' }), false)
  add(rates.nikMissing, () => ({ nik: '' }))
  add(rates.nikDigitWrong, (id) => ({ nik: wrongDigit(random, registry.nik[id] ?? '') }))
  add(rates.nameTypo, (id) => ({ name: misspell(random, registry.name[id] ?? '') }))
  add(rates.nameWordLost, (id) => ({ name: spoilName(random, 'wordLost', registry.name[id] ?? '') }))
  add(rates.birthDateWrong, (id) => ({ birthDate: isoOf((registry.birth[id] as Day) + random.between(1, 300)) }))
  return spoilt
}

function sampleIndexes(random: Random, size: number, share: number): number[] {
  const count = Math.round(size * share)
  return count > size / 20
    ? Array.from({ length: size }, (_, i) => i).filter(() => random.chance(share))
    : sample(
        random,
        Array.from({ length: size }, (_, i) => i),
        count,
      )
}

function dtsenRow(registry: Registry, id: number, spoilt: Spoilt | undefined): DtsenRow {
  const person = personAt(registry, id)
  const isDead = registry.dead[id] === 1
  return {
    person: id,
    kk: person.kk,
    nik: spoilt?.nik ?? person.nik,
    name: (spoilt?.name ?? person.name).toUpperCase(),
    sex: person.sex,
    birthplace: person.birthplace.toUpperCase(),
    birthDate: spoilt?.birthDate ?? isoOf(person.birth),
    mother: (spoilt?.mother ?? person.mother).toUpperCase(),
    // The dead lose their family's rank before they leave the list.
    decile: isDead ? null : decileAt(registry, id) || null,
    isDead,
  }
}

/** Column names in the manner of SIKS-NG; no official list of columns has been published. */
const head =
  'ID_DTSEN,NO_KK,NIK,NAMA,JENIS_KELAMIN,TEMPAT_LAHIR,TANGGAL_LAHIR,NAMA_IBU_KANDUNG,ALAMAT,RT,RW,DESA_KELURAHAN,KECAMATAN,KODE_WILAYAH,HUBUNGAN_KELUARGA,PEKERJAAN,DESIL,KETERANGAN,TANGGAL_DATA'

const linesAtOnce = 1000

function* dtsenCsv(registry: Registry, people: Int32Array, rowAt: Dtsen['rowAt']): Generator<string> {
  let lines = `${head}\n`
  for (let index = 0; index < people.length; index++) {
    lines += `${dtsenLine(registry, index, rowAt(index))}\n`
    if (index % linesAtOnce === linesAtOnce - 1) {
      yield lines
      lines = ''
    }
  }
  if (lines !== '') yield lines
}

function dtsenLine(registry: Registry, index: number, row: DtsenRow): string {
  const person = personAt(registry, row.person)
  const desa = registry.areas.desa[person.desa]
  const { card } = person.job
  const cells: (string | number)[] = [
    `7406${String(index + 1).padStart(8, '0')}`,
    row.kk,
    row.nik,
    row.name,
    row.sex,
    row.birthplace,
    row.birthDate,
    row.mother,
    `${desa?.isKelurahan ? 'LINGKUNGAN' : 'DUSUN'} ${person.dusun}`,
    `00${1 + (row.person % 3)}`,
    `00${person.dusun}`,
    desa?.name.toUpperCase() ?? '',
    desa?.kecamatan.name.toUpperCase() ?? '',
    desa?.code ?? '',
    roleAt(registry, row.person).toUpperCase(),
    (card[row.person % card.length] ?? '').toUpperCase(),
    row.decile ?? '',
    row.isDead ? 'MENINGGAL DUNIA' : '',
    vintage,
  ]
  return cells.map(quoted).join(',')
}
