/** Sentences of the office of three. */
export const smallOffice = {
  title: 'Kantor kecil: tiga orang',
  lead: 'Satu langkah untuk menyusun tugas kantor dengan tiga orang. Yang harus terpisah tetap terpisah; yang dilepas tertulis di bawah ini, di jejak audit, dan di halaman akun seterusnya.',
  link: 'Kantor kecil',
  keepsTitle: 'Yang tetap terpisah',
  keeps: [
    'Desa yang mengusulkan; tidak seorang pun dari ketiganya menjadi operator desa.',
    'Yang menyeleksi tidak menandatangani.',
    'Yang menagih tidak mengonfirmasi pembayaran; itu tugas BKAD.',
    'Administrator orang keempat, dan tidak melihat data orang.',
  ],
  givesUpTitle: 'Yang dilepas kantor sekecil ini',
  givesUp: {
    'attester-in-the-room': 'Yang menyatakan lembar bertanda tangan bekerja seruangan dengan pengusulnya.',
    'same-two-check': 'Kedua petugas saling memeriksa; tidak ada orang ketiga yang melihat ulang.',
    'complaints-inside': 'Pengaduan diterima orang yang ikut mengolah datanya.',
    'one-away-stops':
      'Bila satu orang berhalangan, hal yang memerlukan orang kedua menunggu atau disetujui di atas kertas.',
  } as Readonly<Record<string, string>>,
  seats: { head: 'Kepala dinas', officer: 'Petugas pertama', second: 'Petugas kedua' },
  seatAbout: {
    head: 'Menyetujui atau mengembalikan, di layar atau di atas kertas; tidak menyiapkan.',
    officer: 'Menerima usulan, menjalankan seleksi, mengusulkan penguncian, membuat berkas BPJS.',
    second:
      'Memadankan data kesejahteraan, memeriksa jawaban petugas pertama, menyatakan lembar bertanda tangan, melihat tagihan, menerima pengaduan.',
  },
  who: 'Orangnya',
  letterTitle: 'Surat yang memberikan ketiga tugas ini',
  needThree: 'Pilih tiga orang yang berbeda.',
  act: 'Susun kantor kecil',
  done: 'Kantor kecil sudah disusun',
  doneText: 'Tugas ketiganya sudah berlaku.',
  doneWaits:
    'Serahkan kodenya. Tugas yang memerlukan orang kedua berlaku begitu kepala dinas atau administrator lain menyetujuinya di halaman Persetujuan.',
  laidOut: (moment: string, by: string, letter: string) =>
    `Kantor kecil sejak ${moment}, disusun ${by}, surat ${letter}`,
  people: (head: string, officer: string, second: string) =>
    `Kepala dinas: ${head}. Petugas pertama: ${officer}. Petugas kedua: ${second}.`,
}
