type Words = Readonly<Record<string, string>>
type Part = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly one: string
  readonly add: string
  readonly fields: Words
  readonly hints?: Words
}

const source: Words = { sourceType: 'Jenis sumber', source: 'Sumber', sourceDate: 'Tanggal sumber' }

const meanings: Part = {
  title: 'Pengertian dan kriteria',
  lead: 'Siapa yang dimaksud pekerja rentan, menurut naskah mana; tercetak di lampiran keputusan.',
  none: 'Belum ada pengertian selain yang diisi saat program dibuat.',
  one: 'Pengertian pekerja rentan',
  add: 'Catat pengertian',
  fields: {
    definition: 'Pekerja rentan adalah',
    citation: 'Menurut',
    categories: 'Kategori pekerja',
    criteria: 'Kriteria',
    otherCriteria: 'Kriteria lain',
    purpose: 'Tujuan program',
  },
  hints: {
    citation: 'misalnya: Perbup 12/2025 Pasal 1 angka 7',
    categories: 'Satu kategori sebaris. Tulis (transportasi) atau (sawit) di belakangnya bila berlaku.',
  },
}

const parties: Part = {
  title: 'Pihak yang terlibat',
  lead: 'Unit yang ikut serta dan perannya; kantor cabang beserta kabupaten yang dilayaninya.',
  none: 'Belum ada pihak yang dicatat.',
  one: 'Pihak',
  add: 'Catat pihak',
  fields: { name: 'Nama unit', role: 'Peran', does: 'Mengerjakan', serves: 'Melayani kabupaten' },
  hints: { serves: 'kode wilayah, misalnya 74.05, 74.06' },
}

const stages: Part = {
  title: 'Jadwal tahapan',
  lead: 'Mulai dan akhir setiap tahapan. Dari sini dihitung berapa lama umur daftar saat perlindungan mulai.',
  none: 'Belum ada tahapan yang dijadwalkan.',
  one: 'Tahapan',
  add: 'Catat tahapan',
  fields: {
    stage: 'Tahapan',
    name: 'Keterangan',
    beginsOn: 'Mulai',
    endsOn: 'Rencana selesai',
    finishedOn: 'Selesai',
  },
}

const events: Part = {
  title: 'Kegiatan dan rapat',
  lead: 'Peluncuran, rapat, kunjungan, dan sosialisasi, dengan notulen dan putusannya. Kegiatan tidak mengubah perlindungan siapa pun.',
  none: 'Belum ada kegiatan yang dicatat.',
  one: 'Kegiatan',
  add: 'Catat kegiatan',
  fields: {
    title: 'Kegiatan',
    kind: 'Jenis',
    state: 'Keadaan',
    heldOn: 'Tanggal',
    place: 'Tempat',
    area: 'Wilayah',
    organiser: 'Penyelenggara',
    attendedBy: 'Unit yang hadir',
    attendance: 'Yang hadir',
    minutes: 'Notulen',
    decisions: 'Putusan',
    source: 'Sumber',
    fileDigest: 'Daftar hadir, notulen, atau foto',
  },
  hints: { source: 'bila diketahui dari berita, bukan dari kegiatan sendiri' },
}

const tasks: Part = {
  title: 'Tugas dan temuan',
  lead: 'Apa yang harus dikerjakan siapa sampai kapan, dan apa yang sudah dilakukan.',
  none: 'Belum ada tugas atau temuan.',
  one: 'Tugas atau temuan',
  add: 'Catat tugas atau temuan',
  fields: {
    title: 'Uraian',
    kind: 'Jenis',
    unit: 'Unit penanggung jawab',
    eventId: 'Dari kegiatan',
    dueOn: 'Batas waktu',
    amount: 'Nilai temuan',
    followUp: 'Tindak lanjut',
    doneOn: 'Selesai',
    fileDigest: 'Bukti',
  },
  hints: { followUp: 'apa yang sudah dilakukan; wajib bila dicatat selesai' },
}

const team: Part = {
  title: 'Tim teknis',
  lead: 'Anggota tim yang memantau pelaksanaan, menurut keputusan pembentukannya.',
  none: 'Belum ada tim teknis.',
  one: 'Anggota tim',
  add: 'Catat anggota tim',
  fields: {
    name: 'Nama',
    duty: 'Kedudukan',
    office: 'Jabatan',
    unit: 'Unit',
    letter: 'Nomor keputusan',
    fromDay: 'Sejak',
    untilDay: 'Sampai',
  },
}

const needs: Part = {
  title: 'Perkiraan kebutuhan',
  lead: 'Perkiraan banyaknya pekerja rentan per kecamatan dan kategori, dengan sumbernya.',
  none: 'Belum ada perkiraan kebutuhan.',
  one: 'Perkiraan kebutuhan',
  add: 'Catat perkiraan',
  fields: { title: 'Perkiraan', numbers: 'Banyaknya', about: 'Angka kira-kira', ...source },
  hints: {
    numbers:
      'Salin ke Excel, isi, lalu tempel kembali. Baris pertama: kategori; kolom pertama: kecamatan. Sel kosong berarti belum diketahui.',
  },
}

const commitments: Part = {
  title: 'Komitmen sebelum DPA',
  lead: 'Jumlah orang yang dijanjikan sebelum anggarannya ada. Komitmen bukan pagu dan tidak menambah kuota.',
  none: 'Belum ada komitmen.',
  one: 'Komitmen',
  add: 'Catat komitmen',
  fields: {
    saidBy: 'Dinyatakan oleh',
    saidOn: 'Tanggal',
    people: 'Orang',
    need: 'Kebutuhan iuran',
    hasBudget: 'Sudah ada DPA',
    firstMonth: 'Bulan pertama',
    lastMonth: 'Bulan terakhir',
    fundSource: 'Sumber dana',
    eventId: 'Dalam kegiatan',
    note: 'Catatan',
  },
  hints: { saidBy: 'jabatan, misalnya Bupati' },
}

const segments: Part = {
  title: 'Kelompok yang disiapkan',
  lead: 'Kelompok yang sedang disiapkan atau sudah dilindungi pihak lain. Tidak dihitung di mana pun.',
  none: 'Belum ada kelompok yang dicatat.',
  one: 'Kelompok',
  add: 'Catat kelompok',
  fields: {
    name: 'Kelompok',
    state: 'Keadaan',
    payer: 'Pembayar iuran',
    people: 'Orang',
    about: 'Angka kira-kira',
    ...source,
  },
}

const figures: Part = {
  title: 'Angka dari pihak lain',
  lead: 'Angka yang disebut berita, pejabat, atau dokumen, dengan sumber dan masanya. Dikutip, tidak dihitung.',
  none: 'Belum ada angka dari pihak lain.',
  one: 'Angka dari pihak lain',
  add: 'Catat angka',
  fields: {
    title: 'Angka tentang',
    measure: 'Ukuran',
    value: 'Angka',
    unit: 'Satuan',
    about: 'Angka kira-kira',
    period: 'Masa',
    area: 'Wilayah',
    meant: 'Yang dihitung',
    saidBy: 'Disebut oleh',
    quotation: 'Kutipan',
    ...source,
  },
  hints: {
    period: 'seperti disebut, misalnya 2023–2024',
    area: 'kode kabupaten/kota',
    meant: 'siapa atau apa; hanya angka dengan arti sama yang dibandingkan',
  },
}

/** What each part of the programme's file holds, and what its fields are called. */
export const parts = { meanings, parties, stages, events, tasks, team, needs, commitments, segments, figures }
