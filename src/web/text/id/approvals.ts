import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** What two people do together, named as the act it is. */
type ActWords = {
  readonly question: (people: number) => string
  readonly act: string
  /** What the act brings about, and until when it can be taken back. */
  readonly note?: string
}

export const approvals = {
  lead: 'Yang menunggu pemeriksaan kedua. Pengusul tidak dapat memutuskan usulannya sendiri.',
  waiting: 'Menunggu keputusan Anda',
  waitingCount: (waiting: number) => `${count(waiting)} menunggu keputusan Anda`,
  others: 'Menunggu orang lain',
  decided: 'Sudah diputuskan',
  none: 'Tidak ada yang menunggu keputusan Anda',
  noneText:
    'Begitu rekan Anda mengusulkan penguncian daftar atau perubahan lain yang menyangkut orang dan uang, usulannya muncul di sini.',
  withdrawn: 'Ditarik kembali',
  withdraw: 'Tarik kembali',
  withdrawQuestion: 'Tarik kembali usulan ini?',
  withdrawNote: 'Tidak ada yang berubah. Usulan ini tidak dapat diputuskan lagi; Anda dapat mengusulkan yang baru.',
  own: 'Anda yang mengusulkan; keputusannya di tangan orang lain.',
  forRole: (role: string) => `Keputusannya di tangan ${role}.`,
  expired: 'Lewat batas waktu. Minta diusulkan lagi agar dihitung dengan data hari ini.',
  proposedBy: (name: string, moment: string) => `Diusulkan ${name}, ${moment}`,
  validUntil: (moment: string) => `Berlaku sampai ${moment}`,
  code: 'Kode keaslian',
  people: 'Orang',
  money: 'Rupiah',
  acts: {
    'selection.lock': {
      question: (people) => `Setujui penguncian daftar ${count(people)} calon penerima?`,
      act: 'Setujui penguncian',
      note: 'Kunci masih dapat dibuka sebelum keputusan ditandatangani.',
    },
    'selection.open-lock': {
      question: (people) => `Setujui pembukaan kunci daftar ${count(people)} calon penerima?`,
      act: 'Setujui pembukaan kunci',
      note: 'Daftar ini tidak berlaku lagi; surat yang dibuat darinya ikut gugur dan kunci berikutnya menjadi versi baru.',
    },
  } as Readonly<Record<string, ActWords>>,
  otherAct: {
    question: (people) => `Setujui usulan menyangkut ${count(people)} orang?`,
    act: 'Setujui',
  } as ActWords,
  approve: 'Setujui',
  approveNote: 'Nama Anda dan waktunya tercatat di jejak audit.',
  unknown: 'akun yang tidak dikenal',
  return: 'Kembalikan',
  returnTitle: 'Kembalikan usulan ini?',
  returnNote: 'Tidak ada yang berubah. Pengusul membaca catatan Anda dan dapat mengusulkan lagi.',
  remark: 'Catatan untuk pengusul',
  needRemark: 'Tulis apa yang perlu diperbaiki.',
  decisions: { approved: 'Disetujui', returned: 'Dikembalikan untuk perbaikan' },
  decidedBy: (name: string) => `oleh ${name}`,
  head: {
    act: 'Usulan',
    people: 'Orang',
    money: 'Rupiah',
    proposer: 'Pengusul',
    decision: 'Keputusan',
    remark: 'Catatan',
  },
}
