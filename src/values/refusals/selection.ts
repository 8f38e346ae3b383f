import type { Sentence } from '../language.ts'

/** Order, quota, the decree and replacement. Owned by src/selection. */
export const selectionRefusals = {
  'list-locked': {
    id: 'Daftar calon penerima sudah dikunci. Buka kunci terlebih dahulu, selama Keputusan belum ditandatangani.',
    en: 'The list of proposed beneficiaries is locked. Unlock it first, as long as the decree is not signed.',
  },
  'quota-not-positive': {
    id: 'Kuota harus bilangan bulat paling sedikit 1. Isi jumlah orang yang akan dilindungi.',
    en: 'The quota must be a whole number of at least 1. Enter how many people are to be covered.',
  },
  'quota-beyond-money': {
    id: 'Kuota {quota:count} orang melebihi {seats:count} orang yang dapat dibiayai. Kurangnya paling sedikit {missing:rupiah}. Turunkan kuota atau tambah pagu.',
    en: 'The quota of {quota:count} people exceeds the {seats:count} that the money pays for. At least {missing:rupiah} is missing. Lower the quota or raise a ceiling.',
  },
  'policy-without-fund': {
    id: 'Belum ada sumber dana. Tambahkan paling sedikit satu sumber dana dengan pagunya.',
    en: 'There is no fund yet. Add at least one fund with its ceiling.',
  },
  'fund-listed-twice': {
    id: 'Sumber dana {fund} tercantum dua kali. Hapus salah satu.',
    en: 'The fund {fund} is listed twice. Remove one of the two.',
  },
  'fund-ceiling-zero': {
    id: 'Pagu sumber dana {fund} masih Rp0. Isi pagu sesuai DPA.',
    en: 'The ceiling of the fund {fund} is still Rp0. Enter it from the budget document (DPA).',
  },
  'fund-too-small-for-one': {
    id: 'Pagu {ceiling:rupiah} sumber dana {fund} tidak cukup untuk satu orang ({perPerson:rupiah}). Tambah pagu atau kurangi jumlah bulan.',
    en: 'The ceiling of {ceiling:rupiah} of the fund {fund} does not pay for one person ({perPerson:rupiah}). Raise the ceiling or take fewer months.',
  },
  'priority-key-twice': {
    id: 'Satu urutan prioritas tercantum dua kali. Hapus salah satu: yang kedua tidak pernah menentukan apa pun.',
    en: 'One priority key is listed twice. Remove one of the two: the second never decides anything.',
  },
  'age-limits-crossed': {
    id: 'Usia paling muda {youngest} lebih tinggi daripada usia paling tua {oldest}, sehingga tidak seorang pun memenuhi syarat. Perbaiki salah satunya.',
    en: 'The lowest age {youngest} is above the highest age {oldest}, so nobody can meet the conditions. Correct one of the two.',
  },
  'age-limit-above-law': {
    id: 'Usia paling muda {youngest} tidak di bawah batas peraturan ({limit} tahun), sehingga tidak seorang pun dapat didaftarkan. Turunkan batasnya.',
    en: 'The lowest age {youngest} is not below the limit of the law ({limit}), so nobody could be registered. Lower it.',
  },
  'age-limit-not-whole': {
    id: 'Batas usia harus bilangan bulat mulai dari 0. Perbaiki batas usia dalam syarat.',
    en: 'An age limit must be a whole number from 0 on. Correct the age limits in the conditions.',
  },
  'occupation-not-in-list': {
    id: 'Syarat menyebut pekerjaan “{occupation}” yang tidak ada dalam daftar pekerjaan. Pilih dari daftar.',
    en: 'The conditions name an occupation “{occupation}” that is not on the list of occupations. Choose one from the list.',
  },
  'no-occupation-left': {
    id: 'Semua pekerjaan yang diizinkan juga dikecualikan, sehingga tidak seorang pun memenuhi syarat. Perbaiki salah satu daftarnya.',
    en: 'Every occupation that is allowed is excluded as well, so nobody can meet the conditions. Correct one of the two lists.',
  },
  'cap-not-whole': {
    id: 'Kuota wilayah {area} harus bilangan bulat mulai dari 0. Perbaiki angkanya.',
    en: 'The quota of area {area} must be a whole number from 0 on. Correct it.',
  },
  'cap-listed-twice': {
    id: 'Kuota wilayah {area} tercantum dua kali. Hapus salah satu.',
    en: 'The quota of area {area} is listed twice. Remove one of the two.',
  },
  'cap-outside-area': {
    id: 'Wilayah {area} berada di luar wilayah program {home}. Hapus kuotanya atau perbaiki kodenya.',
    en: 'Area {area} lies outside the area {home} of the programme. Remove its quota or correct the code.',
  },
  'caps-leave-no-seat': {
    id: 'Kuota seluruh wilayah program adalah 0, sehingga tidak ada tempat. Isi kuota wilayahnya.',
    en: 'The quota of the whole area of the programme is 0, so there is no place. Enter the quota of the area.',
  },
  'reserve-limit-not-whole': {
    id: 'Batas jumlah cadangan harus bilangan bulat mulai dari 0, atau dikosongkan bila tanpa batas.',
    en: 'The limit of the reserve must be a whole number from 0 on, or empty for none.',
  },
  'selects-nobody': {
    id: 'Dari {people:count} orang tidak seorang pun menjadi calon penerima. Periksa syarat dan hasil verifikasi sebelum menjalankan seleksi lagi.',
    en: 'Of {people:count} people nobody was selected. Look at the conditions and at the results of the verification before running the selection again.',
  },
  'person-listed-twice': {
    id: 'Satu orang tercantum {times} kali dalam data seleksi. Gabungkan atau hapus yang ganda terlebih dahulu.',
    en: 'One person stands {times} times in the data of the selection. Merge or remove the double first.',
  },
  'tie-key-shape': {
    id: 'Kunci undian bukan 64 digit heksadesimal. Hitung ulang dari angka undian yang sudah ditetapkan.',
    en: 'A tie key is not 64 hexadecimal digits. Compute it again from the published random number.',
  },
  'verification-not-ready': {
    id: 'Verifikasi ini belum selesai. Tunggu sampai selesai, lalu jalankan seleksi.',
    en: 'This verification is not finished. Wait for its end, then run the selection.',
  },
  'verification-outdated': {
    id: 'Syarat program diubah sesudah verifikasi ini, sehingga hasilnya tidak berlaku lagi. Jalankan verifikasi lagi, lalu seleksi.',
    en: 'The conditions of the programme were changed after this verification, so its results no longer hold. Verify again, then select.',
  },
  'selection-not-ready': {
    id: 'Seleksi ini belum selesai, sehingga daftarnya belum ada. Tunggu sampai selesai.',
    en: 'This selection is not finished, so there is no list yet. Wait for its end.',
  },
  'list-not-locked': {
    id: 'Daftar seleksi ini belum dikunci. Hasilnya dibuka setelah daftar dikunci.',
    en: 'The list of this selection is not locked yet. Its results are opened once it is.',
  },
  'list-opened': {
    id: 'Kunci daftar versi {version} sudah dibuka, sehingga daftar ini tidak berlaku lagi. Gunakan versi terbaru.',
    en: 'The lock of list version {version} was opened, so this list no longer counts. Use the newest version.',
  },
  'list-submitted-already': {
    id: 'Daftar versi {version} sudah diajukan. Catat tanda tangan dan nomor Keputusan setelah naskah kembali.',
    en: 'List version {version} was submitted already. Record signature and number of the decree when the paper is back.',
  },
  'list-not-submitted': {
    id: 'Daftar versi {version} belum diajukan kepada kepala daerah. Ajukan daftarnya lebih dahulu.',
    en: 'List version {version} was not submitted to the head of region yet. Submit it first.',
  },
  'list-signed': {
    id: 'Keputusan atas daftar versi {version} sudah ditandatangani, sehingga daftar tidak dapat diubah. Perubahan hanya melalui keputusan perubahan atau penggantian peserta.',
    en: 'The decree on list version {version} is signed, so the list cannot change. Only an amending decree or a replacement changes it.',
  },
  'annexes-closed': {
    id: 'Keputusan atas daftar versi {version} sudah ditandatangani, sehingga lampiran dengan NIK lengkap tidak lagi diambil seorang diri. Usulkan pembukaan unduhan lampiran; atasan menyetujuinya.',
    en: 'The decree on list version {version} is signed, so nobody takes its annexes with every NIK alone any more. Propose their release; the head agrees to it.',
  },
  'annexes-open': {
    id: 'Lampiran daftar versi {version} dapat diunduh sekarang; persetujuan orang kedua belum diperlukan.',
    en: 'The annexes of list version {version} can be taken now; no second person is needed yet.',
  },
  'signed-file-not-pdf': {
    id: 'Berkas ini bukan PDF. Unggah Keputusan yang sudah ditandatangani sebagai PDF, hasil pindai atau tanda tangan elektronik.',
    en: 'This file is not a PDF. Upload the signed decree as a PDF, scanned or signed electronically.',
  },
  'signed-file-missing': {
    id: 'Berkas Keputusan yang ditandatangani belum ada. Unggah berkasnya, lalu catat nomor dan tanggal.',
    en: 'The signed decree is not on file. Upload it, then record number and date.',
  },
  'funds-priced-differently': {
    id: 'Iuran per bulan berbeda antara sumber dana daftar ini, sehingga satu Keputusan tidak dapat menyebut satu harga. Buat naskah per sumber dana.',
    en: 'The monthly contribution differs between the funds of this list, so one decree cannot state one price. Write one paper for each fund.',
  },
  'people-file-column-missing': {
    id: 'Kolom {column} tidak ada dalam berkas peserta seleksi. Tambahkan kolom itu.',
    en: 'The file of people has no column {column}. Add it.',
  },
  'people-file-value': {
    id: 'Isi kolom {column} tidak dapat dibaca. Perbaiki isinya, lalu jalankan lagi.',
    en: 'The value in column {column} cannot be read. Correct it and run again.',
  },
  'rules-file-unreadable': {
    id: 'Berkas ketentuan seleksi tidak dapat dibaca pada bagian {field}. Perbaiki, lalu jalankan lagi.',
    en: 'The file of selection rules cannot be read at {field}. Correct it and run again.',
  },
} as const satisfies Record<string, Sentence>
