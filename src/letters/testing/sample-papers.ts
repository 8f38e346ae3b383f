import { parseAreaCode } from '#values/area-code.ts'
import { month, monthRange } from '#values/month.ts'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { CoverLetterFields } from '../cover-letter.ts'
import type { DecreeFields } from '../decree.ts'
import { plainLetterhead } from '../letterhead.ts'
import type { FillMark } from '../marked.ts'
import type { NotaDinasFields } from '../nota-dinas.ts'
import { letterKindOf, loadPaperKinds } from '../paper-kind.ts'
import type { AnnexPerson } from '../rules/annex-rows.ts'
import { type OfficeRegister, signatoryOn } from '../rules/signatory.ts'

export const kinds = loadPaperKinds()
export const decreeKind = letterKindOf(kinds, 'keputusan-penetapan')
export const coverLetterKind = letterKindOf(kinds, 'surat-pengantar-pendaftaran')
export const notaDinasKind = letterKindOf(kinds, 'nota-dinas-penetapan')

/** A digest as the locked list gives it: 64 hexadecimal digits. */
export const code = '9f2c41d07be35a86c1f04d2e7a95b3680d1e8f47a2c6590bb7e3d4f1a08c5e62'

export const mark: FillMark = {
  'Diambil oleh': 'Wa Umpama & <rekan> (lead-agency-officer)',
  'Diambil pada': '2025-08-05T01:02:03.000Z',
  Tujuan: 'Percobaan',
  'Data pribadi': 'tidak ada',
  'Sidik isi': code,
}

export const pemda = {
  headOfRegion: 'Bupati Bombana',
  headOfRegionShort: 'Bupati',
  region: 'Kabupaten Bombana',
  province: 'Sulawesi Tenggara',
  capital: 'Rumbia',
}

export const subject =
  'Penetapan Penerima Bantuan Iuran Program Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pekerja Rentan di Kabupaten Bombana Tahun 2025'

const from = plainDate(2025, 1, 1)
const tenure = { capacity: 'definitif', rank: null, nip: null, from, until: null } as const

/** Invented office holders. */
const register: OfficeRegister = {
  offices: [
    { code: 'kepala-daerah', title: 'Bupati Bombana' },
    { code: 'sekda', title: 'Sekretaris Daerah Kabupaten Bombana' },
    { code: 'kepala-dinas', title: 'Kepala Dinas Tenaga Kerja Kabupaten Bombana' },
  ],
  tenures: [
    { ...tenure, office: 'kepala-daerah', name: 'LA CONTOH, S.E.' },
    { ...tenure, office: 'sekda', name: 'Drs. ANDI MISAL, M.Si.', rank: 'Pembina Utama Madya, IV/d', nip: '1968…' },
    {
      ...tenure,
      office: 'kepala-dinas',
      name: 'WA UMPAMA, S.Sos.',
      capacity: 'Plt.',
      rank: 'Pembina Tk. I, IV/b',
      nip: '19750101 200003 2 001',
    },
  ],
  mandates: [],
}

function signatory(kind: { readonly kind: string; readonly signatory: string }) {
  const found = signatoryOn(register, kind, plainDate(2025, 9, 1))
  if (isRefusal(found)) throw new Error(found.code)
  return found
}

export const contribution = {
  people: 6000,
  rates: [{ months: monthRange(month(2025, 10), 12), perPerson: rupiah(16_800) }],
  total: rupiah(1_209_600_000),
}

export const decreeFields: DecreeFields = {
  pemda,
  subject,
  schemes: 'jaminan kecelakaan kerja dan jaminan kematian',
  definition: decreeKind.texts['definisi']?.join(' ') ?? '',
  criteria: [
    'berusia 18 (delapan belas) tahun sampai dengan sebelum 65 (enam puluh lima) tahun;',
    'berada pada desil 1 (satu) sampai dengan desil 4 (empat) DTSEN; dan',
    'belum menjadi peserta aktif BPJS Ketenagakerjaan.',
  ],
  legalBases: decreeKind.texts['mengingat'] ?? [],
  considered: decreeKind.texts['memperhatikan'] ?? [],
  contribution,
  reserve: 1509,
  funds: [{ name: 'Anggaran Pendapatan dan Belanja Daerah Kabupaten Bombana', budgetYear: 2025, documentNumber: null }],
  branch: 'Kantor Cabang BPJS Ketenagakerjaan Konawe Selatan dan Bombana',
  leadAgency: 'Dinas Tenaga Kerja Kabupaten Bombana',
  leadAgencyHead: 'Kepala Dinas Tenaga Kerja Kabupaten Bombana',
  replacement: 'replacement-record',
  code,
  signatory: signatory(decreeKind),
  mark,
  copies: [
    'Gubernur Sulawesi Tenggara di Kendari;',
    'Ketua DPRD Kabupaten Bombana di Rumbia;',
    'Inspektur Kabupaten Bombana di Rumbia.',
  ],
}

export const notaDinasFields: NotaDinasFields = {
  pemda,
  agency: 'Dinas Tenaga Kerja',
  letterhead: {
    ...plainLetterhead(['Pemerintah Kabupaten Bombana', 'Dinas Tenaga Kerja']),
    address: 'Jalan Contoh Nomor 1, Rumbia',
  },
  from: 'Plt. Kepala Dinas Tenaga Kerja Kabupaten Bombana',
  through: 'Sekretaris Daerah Kabupaten Bombana',
  to: 'Bupati Bombana',
  decreeSubject: subject,
  schemes: 'jaminan kecelakaan kerja dan jaminan kematian',
  funnel: [
    { label: 'Diusulkan desa', people: 8912 },
    { label: 'Memenuhi syarat', people: 7509 },
    { label: 'Calon penerima', people: 6000 },
    { label: 'Cadangan', people: 1509 },
  ],
  order: [
    'desil terendah lebih dahulu;',
    'risiko pekerjaan tertinggi;',
    'tanggal usulan paling awal;',
    'angka undian.',
  ],
  contribution,
  reserve: 1509,
  funds: [
    {
      name: 'APBD 2025',
      documentNumber: '900/12/2025',
      ceiling: rupiah(1_250_000_000),
      committed: rupiah(1_209_600_000),
    },
  ],
  lockedOn: plainDate(2025, 8, 4),
  code,
  signatory: signatory(notaDinasKind),
  mark,
}

export const coverLetterFields: CoverLetterFields = {
  region: 'Kabupaten Bombana',
  agency: 'Dinas Tenaga Kerja',
  letterhead: plainLetterhead(['Pemerintah Kabupaten Bombana', 'Dinas Tenaga Kerja']),
  copies: [],
  to: 'Kepala Kantor Cabang BPJS Ketenagakerjaan Konawe Selatan dan Bombana',
  programme: 'Perlindungan Pekerja Rentan 2025',
  files: [{ name: 'pendaftaran-bpjs-9f2c41d0.xlsx', people: 6000, digest: code }],
  decree: 'Nomor 472 tanggal 1 September 2025',
  agreement: '900/PKS/2025',
  code,
  taken: { by: 'WA UMPAMA (Petugas dinas pelaksana)', at: '2 September 2025' },
  signatory: signatory(coverLetterKind),
  mark,
}

function area(text: string) {
  const parsed = parseAreaCode(text)
  if (isRefusal(parsed)) throw new Error(parsed.code)
  return parsed
}

const given = [
  'La Ode Hasanuddin',
  'Wa Ode Sitti Rahmawati',
  'La Baco',
  'Andi Muhammad Syafruddin Dg. Malewa',
  "'Abd. Rahman",
  'Sumarni',
]
const jobs = ['Nelayan', 'Petani', 'Pedagang kecil', 'Pengemudi ojek', 'Petani rumput laut']

/** People over the 22 kecamatan of the Pemda in list order, so that the desa of neighbours differ. */
export function samplePeople(count: number): readonly AnnexPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const kecamatan = (index % 22) + 1
    const desa = (index % 7) + 1
    const inKecamatan = `74.06.${String(kecamatan).padStart(2, '0')}`
    return {
      kecamatan: { code: area(inKecamatan), name: `Kabaena ${kecamatan}` },
      desa: { code: area(`${inKecamatan}.${2000 + desa}`), name: `Batuawu ${kecamatan}-${desa}` },
      rank: index + 1,
      name: given[index % given.length] ?? '',
      nik: `7406••••••••••${String(index % 100).padStart(2, '0')}`,
      sex: index % 3 === 0 ? 'L' : 'P',
      occupation: jobs[index % jobs.length] ?? '',
      address: index % 4 === 0 ? `Dusun ${(index % 5) + 1}, RT 0${(index % 3) + 1}` : `Dusun ${(index % 5) + 1}`,
    }
  })
}
