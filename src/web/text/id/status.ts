import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** The complete vocabulary of status words. A word whose verb belongs to somebody else says whose. */
export const status = {
  draft: 'Draf',
  nominated: 'Diusulkan desa',
  returned: 'Dikembalikan untuk perbaikan',
  passedOn: 'Diteruskan kecamatan',
  eligible: 'Memenuhi syarat',
  eligibleShort: 'MS',
  notEligible: 'Tidak memenuhi syarat',
  notEligibleShort: 'TMS',
  toCheck: 'Perlu diperiksa',
  matched: 'Padan',
  unmatched: 'Tidak padan',
  unranked: 'Belum diperingkat',
  proposed: 'Calon penerima',
  decreed: (decree: string) => `Ditetapkan (${decree})`,
  decreeOf: (head: string, number: string, year: number) => `Kep. ${head} No. ${number} Tahun ${year}`,
  reserve: (place: number) => `Cadangan urutan ${count(place)}`,
  outsideQuota: 'Di luar kuota',
  awaitingNumber: 'Menunggu nomor peserta',
  refusedByBpjs: 'Ditolak BPJS – perlu perbaikan',
  active: 'Peserta aktif',
  inArrears: (months: number, payer: string) => `Menunggak ${count(months)} bulan (oleh ${payer})`,
  coverEnded: (day: string, cause: string) => `Perlindungan berakhir ${day} – ${cause}`,
  inactive: 'Nonaktif',
  replaced: 'Diganti',
  replacement: 'Pengganti',
  died: 'Meninggal – klaim dibuka',
  claimRunning: (where: 'desa' | 'branch') => `Klaim diproses (${where === 'desa' ? 'di desa' : 'di cabang'})`,
  claimReturned: 'Klaim dikembalikan',
  claimRefused: 'Klaim ditolak',
  benefitPaid: 'Santunan dibayarkan',
}
