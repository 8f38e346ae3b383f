import type { OccupationCode } from '#values/occupation.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { NomineeRow, Submission } from './village/submissions.ts'
import { riskClassOf } from './nominees/targets.ts'

/** Somebody who should be found, whatever the number of rows that name him. */
export type EligiblePerson = {
  readonly person: number
  readonly nik: string
  readonly decile: number
  readonly occupation: OccupationCode
  /** The first day on which any desa named this person. */
  readonly nominatedOn: PlainDate
}

/** The distinct eligible people among the nominated, in the order of the registry. */
export function eligiblePeople(submissions: readonly Submission[]): EligiblePerson[] {
  const found = new Map<number, EligiblePerson>()
  for (const { nominee, nominatedOn } of lastRows(submissions)) {
    const { person, decile, occupation, reasons } = nominee
    if (person === null || decile === null || occupation === null || reasons.length > 0) continue
    const before = found.get(person.id)
    const first = before && before.nominatedOn < nominatedOn ? before.nominatedOn : nominatedOn
    found.set(person.id, { person: person.id, nik: person.nik, decile, occupation, nominatedOn: first })
  }
  return [...found.values()].toSorted((a, b) => a.person - b.person)
}

/** The rows that count: those of each desa's last file. */
export const lastRows = (submissions: readonly Submission[]): NomineeRow[] =>
  submissions.filter(({ isLast }) => isLast).flatMap(({ rows }) => rows)

/**
 * The order of the demo's policy: decile, then risk class of the occupation, then nomination date, then a tie key
 * that only the published seed decides. Assumed, not reported.
 */
export function rankByPolicy(
  people: readonly EligiblePerson[],
  tieKeyOf: (person: EligiblePerson) => string,
): EligiblePerson[] {
  const keyed = people.map((person) => ({ person, risk: riskClassOf(person.occupation), tie: tieKeyOf(person) }))
  keyed.sort(
    (a, b) =>
      a.person.decile - b.person.decile ||
      b.risk - a.risk ||
      byText(a.person.nominatedOn, b.person.nominatedOn) ||
      byText(a.tie, b.tie),
  )
  return keyed.map(({ person }) => person)
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const head =
  'berkas,lembar,baris,kode_desa,nama_tertulis,nik_tertulis,orang,layak,alasan,desil,pekerjaan,ganda,tanggal_usul,terakhir'

/** The truth file: one line for every row of every list, with who is meant and what should come out. */
export function* truthCsv(submissions: readonly Submission[]): Generator<string> {
  yield `${head}\n`
  for (const submission of submissions) {
    yield submission.rows.map((row) => `${truthLine(submission, row).map(quoted).join(',')}\n`).join('')
  }
}

function truthLine(submission: Submission, { nominee, written, place, nominatedOn }: NomineeRow): (string | number)[] {
  const { person, reasons, decile, occupation, double } = nominee
  return [
    submission.fileName,
    place.sheet,
    place.row,
    submission.desa.code,
    written.cells.name,
    written.cells.nik,
    person === null ? '' : person.id < 0 ? 'luar' : person.id,
    reasons.length === 0 ? 'ya' : 'tidak',
    reasons.join(' '),
    decile ?? '',
    occupation ?? '',
    double === 'no' ? '' : double,
    nominatedOn,
    submission.isLast ? 'ya' : 'tidak',
  ]
}

export const quoted = (cell: string | number): string => {
  const text = String(cell)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
