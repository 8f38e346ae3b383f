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
    'Begitu rekan Anda mengusulkan hal yang memerlukan orang kedua, misalnya mengunci daftar atau memberi tugas, usulannya muncul di sini.',
  withdrawn: 'Ditarik kembali',
  withdraw: 'Tarik kembali',
  withdrawQuestion: 'Tarik kembali usulan ini?',
  withdrawNote: 'Tidak ada yang berubah. Usulan ini tidak dapat diputuskan lagi; Anda dapat mengusulkan yang baru.',
  own: 'Anda yang mengusulkan; keputusannya di tangan orang lain.',
  expired: 'Lewat batas waktu. Minta diusulkan lagi agar dihitung dengan data hari ini.',
  proposedBy: (name: string, moment: string) => `Diusulkan ${name}, ${moment}`,
  validUntil: (moment: string) => `Berlaku sampai ${moment}`,
  compareNik: 'Cocokkan di halaman Verifikasi',
  code: 'Kode keaslian',
  people: 'Orang',
  money: 'Rupiah',
  acts: {
    'selection.lock': {
      question: (people) => `Setujui penguncian daftar ${count(people)} calon penerima?`,
      act: 'Setujui penguncian',
      note: 'Kunci masih dapat dibuka sebelum keputusan ditandatangani.',
    },
    'verification.answer-nik': {
      question: () => 'Setujui jawaban ini?',
      act: 'Setujui jawaban',
      note: 'Cocokkan kedua NIK dengan KTP atau KK di halaman Verifikasi lebih dahulu. Nomor yang salah membayar iuran orang lain.',
    },
    'enrolment.make-file': {
      question: (people) => `Setujui berkas pendaftaran ${count(people)} orang?`,
      act: 'Setujui berkas',
      note: 'NIK lengkap semua orang pada daftar keluar dalam satu berkas untuk cabang BPJS.',
    },
    'selection.release-annexes': {
      question: (people) => `Setujui pembukaan unduhan lampiran ${count(people)} orang?`,
      act: 'Setujui unduhan lampiran',
      note: 'Lampiran memuat NIK lengkap semua orang pada daftar. Setelah disetujui, lampiran dapat diunduh selama hari yang tertulis.',
    },
    'access.entrust-duty': {
      question: () => 'Beri tugas ini?',
      act: 'Setujui pemberian tugas',
      note: 'Sejak saat itu ia bekerja dengan tugas ini. Cocokkan nama dan suratnya.',
    },
    'access.hand-duties-over': {
      question: () => 'Serahkan tugas ini kepada penggantinya?',
      act: 'Setujui penyerahan',
      note: 'Tugas yang lama berakhir pada saat yang sama. Cocokkan nama dan suratnya.',
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
  missing: (wanted: number, roles: readonly string[]) =>
    `Masih menunggu ${wanted === 1 ? '' : `${wanted} `}tanda tangan: ${roles.join(' atau ')}`,
  signed: (name: string, office: string, moment: string) => `Disetujui ${name} selaku ${office}, ${moment}`,
  standsIn: (capacity: string, office: string, holder: string) => `${capacity} ${office} (${holder})`,
  signedOnPaper: (name: string, office: string, day: string, attester: string) =>
    `Disetujui di atas kertas oleh ${name}, ${office}, ${day}; dinyatakan oleh ${attester}`,
  takeSheet: 'Unduh lembar bertanda tangan',
  paper: {
    title: 'Setujui di atas kertas',
    how: 'Bagi pejabat yang tidak memakai akun: cetak lembar ini, mintakan tanda tangan dan cap, lalu pegawai lain (bukan pengusul) mengunggahnya di sini. Satu lembar berlaku untuk usulan ini saja dan satu kali.',
    print: 'Cetak lembar persetujuan (PDF)',
    notYou: 'Lembar yang sudah ditandatangani diunggah pegawai lain, bukan Anda.',
    upload: 'Lembar yang sudah ditandatangani',
    kinds: 'PDF, JPG atau PNG',
    compare: (people: string, rupiah: string) =>
      `Cocokkan dengan lembar di tangan Anda: ${people} orang, ${rupiah}. Bila berbeda, jangan lanjutkan.`,
    compareFacts:
      'Cocokkan nama, tugas, dan surat di atas dengan lembar di tangan Anda. Bila berbeda, jangan lanjutkan.',
    role: 'Berlaku sebagai tanda tangan',
    office: 'Jabatan pada lembar',
    officeHint: 'Misalnya Kepala Dinas Tenaga Kerja',
    capacity: 'Selaku',
    definite: 'Pejabatnya sendiri',
    name: 'Nama yang menandatangani',
    signedOn: 'Tanggal tanda tangan',
    code: 'Kode pada lembar',
    codeHint: 'Ketik dua kelompok pertama dari lembar itu sendiri, jangan disalin dari layar',
    givesUp:
      'Anda menyatakan bahwa lembar ini benar ditandatangani orang tersebut. Di kantor kecil Anda mungkin seruangan dengan pengusul; karena itu nama Anda tercatat di samping namanya.',
    attest: 'Nyatakan sudah ditandatangani',
    need: {
      title: 'Isi jabatan seperti pada lembar.',
      name: 'Isi nama yang menandatangani.',
      signedOn: 'Isi tanggal tanda tangan, misalnya 4-8-2025.',
      code: 'Ketik dua kelompok pertama kode pada lembar (16 angka dan huruf).',
    },
  },
  standIns: {
    title: 'Pelaksana harian dan pelaksana tugas',
    lead: 'Siapa yang menandatangani atas nama kepala dinas selama ia berhalangan. Usulannya sendiri tetap tidak dapat ia putuskan.',
    none: 'Tidak ada yang sedang ditunjuk.',
    give: 'Tunjuk pengganti sementara',
    line: (deputy: string, capacity: string, office: string, holder: string) =>
      `${deputy}: ${capacity} ${office} (${holder})`,
    days: (from: string, until: string, letter: string) => `${from} sampai ${until}, surat ${letter}.`,
    states: { active: 'Sedang berlaku.', coming: 'Belum mulai.', over: 'Sudah lewat.', ended: 'Sudah diakhiri.' },
    end: 'Akhiri sekarang',
    deputy: 'Yang ditunjuk',
    deputyHint: 'Yang memeriksa atau menyeleksi tidak ditawarkan: ia tidak boleh menandatangani hasilnya.',
    nobody:
      'Tidak ada rekan yang dapat ditunjuk. Yang memeriksa atau menyeleksi tidak boleh menandatangani hasilnya; minta administrator memberi tugas kepada orang lain, misalnya sekretaris dinas.',
    choose: 'Pilih rekan',
    capacity: 'Sebagai',
    capacities: { 'Plh.': 'Plh. (pelaksana harian)', 'Plt.': 'Plt. (pelaksana tugas)' },
    letter: 'Nomor surat penunjukan',
    from: 'Mulai tanggal',
    until: 'Sampai tanggal',
    save: 'Tunjuk',
    need: {
      deputy: 'Pilih siapa yang ditunjuk.',
      letter: 'Isi nomor suratnya.',
      day: 'Isi tanggal, misalnya 4-8-2025.',
    },
  },
  family: {
    title: 'Kartu keluarga Anda',
    why: 'Agar tidak ada yang menandatangani hal yang menyangkut keluarganya sendiri: usulan yang memuat orang dari KK Anda ditolak bila Anda yang menyetujui, dan orang lain yang memutuskan.',
    kept: 'Yang disimpan hanya nomor KK dalam bentuk tersandi, untuk dicocokkan oleh komputer. Nomornya tidak pernah diperlihatkan lagi, juga tidak kepada Anda, dan tidak dapat dihapus.',
    none: 'Belum ada kartu tersimpan.',
    stated: (cards: number, since: string) => `Tersimpan ${cards} kartu, sejak ${since}.`,
    hint: '16 digit, seperti pada kartu keluarga. Bila Anda tercatat di lebih dari satu kartu, simpan satu per satu.',
    noneYet: 'Anda belum mengisi kartu keluarga',
    noneYetText:
      'Isi satu kali, agar Anda tidak menandatangani hal yang menyangkut keluarga sendiri. Sementara itu Anda tetap dapat menyetujui.',
    go: 'Isi nomor KK',
    kk: 'Nomor KK',
    save: 'Simpan nomor KK',
    need: 'Nomor KK terdiri atas 16 digit.',
  },
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
