export const headSheet = {
  lead: 'Satu halaman untuk pimpinan daerah, tanpa data pribadi: dicetak atau dikirim sebagai gambar.',
  pdf: 'Unduh PDF',
  picture: 'Gambar untuk dikirim (PNG)',
  fileName: 'lembar-kepala-daerah',
}
