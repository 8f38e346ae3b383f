import type { Sentence } from '../language.ts'

/** Working lists that come back from Excel. Owned by src/exchange/round-trip and the step whose list it is. */
export const sheetsRefusals = {
  'sheet-not-a-list': {
    id: 'Di berkas ini tidak ditemukan kolom-kolom daftar kerja Payung. Unduh daftarnya dari halaman ini, ubah di Excel atau WPS, lalu kirim kembali berkas itu.',
    en: 'The columns of a working list of Payung were not found in this file. Download the list from this page, change it in Excel or WPS, and send that file back.',
  },
  'sheet-is-a-form': {
    id: 'Berkas ini formulir usulan atau berkas perbaikan desa, bukan daftar kerja. Unggah melalui penerimaan daftar desa.',
    en: 'This file is a nomination form or a mend file of a desa, not a working list. Upload it where the lists of desa are received.',
  },
  'sheet-of-another-list': {
    id: 'Berkas ini daftar kerja lain ({list}). Kirim kembali di halaman tempat daftar itu diunduh.',
    en: 'This file is another working list ({list}). Send it back on the page from which it was downloaded.',
  },
  'sheet-of-another-pemda': {
    id: 'Berkas ini diunduh di Pemda lain ({pemda}). Tidak ada yang diubah. Kirim kembali di Payung Pemda tersebut.',
    en: 'This file was downloaded in another Pemda ({pemda}). Nothing was changed. Send it back in the Payung of that Pemda.',
  },
  'sheet-of-another-programme': {
    id: 'Berkas ini diunduh dari program lain. Pilih program itu dahulu, lalu kirim kembali.',
    en: 'This file was downloaded from another programme. Choose that programme first, then send it back.',
  },
  'sheet-unknown': {
    id: 'Payung tidak mengenali tanda di berkas ini: bukan dari unduhan di sini, atau tandanya diubah. Unduh daftarnya lagi, salin perubahan Anda ke sana, lalu kirim kembali.',
    en: 'Payung does not know the mark in this file: it was not downloaded here, or its mark was changed. Download the list again, copy your changes into it, and send it back.',
  },
  'sheet-row-unanswered': {
    id: 'Kunci baris ini terpotong. Jawab dahulu apakah orang yang diusulkan Payung memang orangnya.',
    en: 'The key of this row was cut off. First answer whether the person Payung proposes is the one.',
  },
  'sheet-row-gone': {
    id: 'Orang ini tidak lagi ada di daftar yang dipegang dinas: daftarnya dikembalikan ke desa, diganti, atau namanya dikeluarkan. Sel ini tidak dapat diterima lagi.',
    en: 'This person is no longer on a list that the agency holds: the list was returned to the desa or replaced, or the name was removed. The cell can no longer be accepted.',
  },
  'sheet-list-empty': {
    id: 'Belum ada nama yang diteruskan kecamatan atau diterima dinas di wilayah ini. Daftar kerja dapat diunduh setelah ada.',
    en: 'No name of this area was passed on by a kecamatan or received by the agency yet. The working list can be downloaded once there is one.',
  },
} as const satisfies Record<string, Sentence>
