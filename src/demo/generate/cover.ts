import { type Day, dayOf, isoOf } from './calendar.ts'
import { dirt } from './dirt.ts'
import type { Random } from './random.ts'
import { type Person, personAt, type Registry } from './people/registry.ts'
import { misspell } from './village/spoil-name.ts'

/** Why BPJS Ketenagakerjaan already covers somebody: wage earner, paying themselves, or paid by another body. */
export const coverSegments = ['PU', 'BPU MANDIRI', 'BPU PEMBAYAR LAIN'] as const
export type CoverSegment = (typeof coverSegments)[number]

export type CoverRow = {
  /** Who it is in the registry; stands in no file. */
  readonly person: number
  readonly kpj: string
  readonly nik: string
  readonly name: string
  readonly birthDate: string
  readonly segment: CoverSegment
  readonly payer: string
  readonly activeSince: string
}

/** Active members of the branch who live in the kabupaten, as shares of the wage earners and of the informal workers; assumed. */
const employedShare = 0.2
const workersShare = 0.012

/** Draws who is covered already: a part of the wage earners, and a few informal workers who pay or are paid for. */
export function drawCovered(random: Random, registry: Registry): Map<number, CoverSegment> {
  const covered = new Map<number, CoverSegment>()
  for (let id = 0; id < registry.size; id++) {
    const { job, birth } = personAt(registry, id)
    if (registry.dead[id] === 1 || birth > youngestMember || birth < oldestMember) continue
    if (job.kind === 'employed' && random.chance(employedShare)) covered.set(id, 'PU')
    if (job.kind === 'work' && random.chance(workersShare))
      covered.set(id, random.chance(0.7) ? 'BPU MANDIRI' : 'BPU PEMBAYAR LAIN')
  }
  return covered
}

const youngestMember = dayOf(2007, 1, 1)
const oldestMember = dayOf(1961, 1, 1)

const payers: Record<CoverSegment, readonly string[]> = {
  PU: [
    'PT Sumber Laut Bombana',
    'CV Poleang Jaya',
    'Sekretariat Daerah',
    'Dinas Kesehatan',
    'PT Agro Lantari',
    'Koperasi Rumbia Mandiri',
  ],
  'BPU MANDIRI': ['Mandiri'],
  'BPU PEMBAYAR LAIN': ['Pemerintah Provinsi Sulawesi Tenggara', 'BAZNAS', 'CSR PT Agro Lantari'],
}

/** The rows of the branch's list, in the order of the membership number. */
export function coverRows(random: Random, registry: Registry, covered: ReadonlyMap<number, CoverSegment>): CoverRow[] {
  const numbers = new Set<string>()
  const rows = [...covered].map(([id, segment]) =>
    coverRow(random, personAt(registry, id), { segment, kpj: newKpj(random, numbers) }),
  )
  return rows.toSorted((a, b) => (a.kpj < b.kpj ? -1 : 1))
}

type Membership = { readonly segment: CoverSegment; readonly kpj: string }

function coverRow(random: Random, person: Person, { segment, kpj }: Membership): CoverRow {
  const born: Day = random.chance(dirt.cover.birthDateWrong) ? person.birth + random.between(1, 40) : person.birth
  return {
    person: person.id,
    kpj,
    nik: person.nik,
    name: (random.chance(dirt.cover.nameTypo) ? misspell(random, person.name) : person.name).toUpperCase(),
    birthDate: isoOf(born),
    segment,
    payer: random.pick(payers[segment]),
    activeSince: isoOf(dayOf(random.between(2019, 2025), random.between(1, 6), 1)),
  }
}

/** Eleven digits; newer ones begin with the year of issue. */
function newKpj(random: Random, taken: Set<string>): string {
  let kpj = ''
  do kpj = `${random.between(15, 25)}${String(random.below(1_000_000_000)).padStart(9, '0')}`
  while (taken.has(kpj))
  taken.add(kpj)
  return kpj
}
