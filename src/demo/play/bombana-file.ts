import type { FilePart } from '#programme/contract/file/programme-file.ts'
import type { DemoProgramme } from './programmes.ts'

export type FileEntry = { readonly part: FilePart; readonly fields: object }

const news = {
  sourceType: 'press',
  source: 'Bombananews.com, laporan 1 Oktober 2025',
  sourceDate: '2025-10-01',
} as const

/** Who is meant and who takes part, as the office knows it in March (BOM-1, BOM-5); the decree prints the first. */
export const plannedFile = ({ programme }: DemoProgramme): readonly FileEntry[] => [
  {
    part: 'meanings',
    fields: {
      definition: programme.definition,
      citation: programme.legalBasis,
      categories: [
        { name: 'petani' },
        { name: 'nelayan' },
        { name: 'pedagang kecil' },
        { name: 'sopir angkutan umum', transport: true },
      ],
      criteria: ['irregular-income', 'new-poverty'],
    },
  },
  ...parties.map((fields) => ({ part: 'parties' as const, fields })),
]

const parties = [
  { name: 'Dinas Tenaga Kerja', role: 'lead-agency', does: 'Menerima rekap kecamatan dan menyusun daftar' },
  { name: 'Dinas Sosial', role: 'welfare-agency', does: 'Memadankan usulan dengan DTSEN' },
  {
    name: 'Kantor Cabang BPJS Ketenagakerjaan Konawe Selatan dan Bombana',
    role: 'branch',
    does: 'Menerbitkan nomor peserta',
    serves: ['74.05', '74.06'],
  },
  { name: 'Kecamatan', role: 'kecamatan', does: 'Merekap usulan desa' },
  { name: 'Desa dan kelurahan', role: 'desa', does: 'Mengusulkan nama' },
] as const

function stage(kind: string, beginsOn: string, endsOn: string | null, finishedOn: string | null): FileEntry {
  return { part: 'stages', fields: { stage: kind, beginsOn, endsOn, finishedOn } }
}

/** When it all happened, and what was reported of the launch; nothing is counted with it (BOM-3, BOM-11 to BOM-15). */
export const launchedFile = ({ programme, days }: DemoProgramme): readonly FileEntry[] => [
  stage('nomination', days.plan, programme.nominationsUntil ?? days.match, programme.nominationsUntil),
  stage('verification', days.match, days.select, days.select),
  stage('selection', days.match, days.select, days.select),
  stage('decree', days.lock, days.decree, days.decree),
  stage('enrolment', days.enrol, days.enrol, days.enrol),
  stage('cover', `${programme.firstMonth}-01`, null, null),
  {
    part: 'events',
    fields: {
      kind: 'launch',
      title: 'Peluncuran dan penyerahan kartu secara simbolis',
      state: 'held',
      heldOn: days.launch,
      place: 'Halaman Kantor Bupati Bombana, setelah upacara Hari Kesaktian Pancasila',
      source: news.source,
    },
  },
  figure('Lolos verifikasi', 7_509),
  figure('Penerima bantuan iuran', 6_000),
  figure('Cadangan', 1_509),
  figure('Nelayan di antara penerima', 2_900, true),
]

function figure(title: string, value: number, about = false): FileEntry {
  const fields = {
    measure: 'beneficiaries',
    title,
    value,
    unit: 'people',
    about,
    period: '2025',
    area: '74.06',
    ...news,
  }
  return { part: 'figures', fields }
}
