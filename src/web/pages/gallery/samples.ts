import { plainDate } from '#values/plain-date.ts'
import type { Citation } from '../../kit/legal-basis.tsx'
import { plainStatuses, type Status } from '../../kit/status-word.tsx'
import type { Standing } from '../../kit/tahapan.tsx'
import type { RuleOutcome } from '../../kit/why-panel.tsx'

/** Made-up rows for looking at components; never shown to people. */
export const statuses: readonly Status[] = [
  ...(Object.keys(plainStatuses) as (keyof typeof plainStatuses)[]).map((is) => ({ is })),
  { is: 'decreed', head: 'Bupati', number: '412', year: 2025 },
  { is: 'reserve', place: 1509 },
  { is: 'inArrears', months: 2, payer: 'Dinas' },
  { is: 'coverEnded', day: '31 Desember 2025', cause: 'masa program selesai' },
  { is: 'claimRunning', where: 'branch' },
]

const here = { to: '/kit' } as const

export const standings: readonly Standing[] = [
  { step: 'programme', counts: '2025', link: here },
  { step: 'nomination', counts: '8.912', link: here },
  { step: 'verification', counts: 'Memenuhi syarat 7.509 dari 8.912', link: here },
  { step: 'selection', counts: '6.000 calon penerima + 1.509 cadangan', link: here, waits: true },
  { step: 'enrolment', counts: '5.987 bernomor · 13 ditolak BPJS', link: here },
  { step: 'contribution', counts: 's.d. Oktober 2025 lunas' },
  { step: 'claim', counts: '3 diproses' },
  { step: 'reporting' },
]

export const citations: readonly Citation[] = [
  {
    ruleId: 'a',
    id: 'PP 44 Tahun 2015, Pasal 33, berlaku sejak 1 Juli 2015',
    en: 'PP 44/2015, art. 33',
    confidence: 'read',
  },
  { ruleId: 'b', id: 'PP 50 Tahun 2025, Pasal 3', en: 'PP 50/2025, art. 3', confidence: 'press' },
]

export type SampleRow = {
  readonly id: string
  readonly name: string
  readonly nik: string
  readonly desa: string
  readonly kecamatan: string
  readonly occupation: string
  readonly decile: string
  readonly nominatedOn: string
  readonly status: Status
}

const names = [
  'La Ode Muhammad Syahrul Ramadhan',
  'Wa Ode Sitti',
  'Andi Baso Daeng Mattola',
  'Sukirman',
  'Hj. Nurhayati',
]
const shown: readonly Status[] = [
  { is: 'eligible' },
  { is: 'notEligible' },
  { is: 'refusedByBpjs' },
  { is: 'reserve', place: 1204 },
  { is: 'returned' },
]

export const rows: readonly SampleRow[] = Array.from({ length: 10 }, (_, at) => ({
  id: String(at),
  name: names[at % names.length] ?? '',
  nik: '7406••••••••••01',
  desa: at % 2 === 0 ? 'Batu Sempe Indah' : 'Pongkalaero',
  kecamatan: 'Kepulauan Masaloka Raya',
  occupation: at % 3 === 0 ? 'Nelayan tangkap perairan laut' : 'Petani kebun',
  decile: String((at % 4) + 1),
  nominatedOn: '1 Oktober 2025',
  status: shown[at % shown.length] ?? { is: 'draft' },
}))

export const outcomes: readonly RuleOutcome[] = [
  {
    rule: 'Umur di bawah 65 tahun pada 1 Oktober 2025',
    outcome: 'passed',
    value: '41 tahun (lahir 17 Agustus 1984)',
    source: 'Daftar usulan Desa Pongkalaero',
    asOf: plainDate(2025, 8, 20),
    basis: citations,
  },
  {
    rule: 'Desil DTSEN paling tinggi 4',
    outcome: 'failed',
    value: 'Desil 6',
    source: 'DTSEN, data per 1 Juli 2025',
    asOf: plainDate(2025, 7, 1),
  },
  {
    rule: 'Belum menjadi peserta',
    outcome: 'unknown',
    value: 'Nama hampir sama, tanggal lahir sama',
    source: 'Daftar peserta cabang Kendari',
  },
]
