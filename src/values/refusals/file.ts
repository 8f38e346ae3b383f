import type { Sentence } from '../language.ts'

/** Why a file is not read at all. Each says what Payung saw and what the sender can do about it. */
export const fileRefusals = {
  'file-not-found': {
    id: 'Berkas {name} tidak ditemukan. Periksa nama dan foldernya, lalu ulangi.',
    en: 'The file {name} was not found. Check its name and folder, then try again.',
  },
  'file-empty': {
    id: 'Berkas ini kosong (0 byte). Mungkin belum selesai disimpan atau terputus saat dikirim. Kirim ulang berkasnya.',
    en: 'This file is empty (0 bytes). It was perhaps not saved completely or cut off while being sent. Send it again.',
  },
  'file-upload-cut': {
    id: 'Pengiriman berkas terputus: baru {received:count} dari {announced:count} byte yang diterima. Tidak ada data yang disimpan. Kirim ulang berkasnya.',
    en: 'The upload was cut off: {received:count} of {announced:count} bytes arrived. Nothing was saved. Send the file again.',
  },
  'file-too-large': {
    id: 'Berkas ini {megabytes} MB, batasnya {limit} MB. Hapus gambar dan lembar yang tidak perlu, atau bagi daftarnya menjadi beberapa berkas.',
    en: 'This file has {megabytes} MB, the limit is {limit} MB. Remove pictures and sheets that are not needed, or split the list into several files.',
  },
  'file-too-many-rows': {
    id: 'Daftar ini berisi lebih dari {limit:count} baris, batas untuk jenis berkas ini. Bagi daftarnya menjadi beberapa berkas.',
    en: 'This list holds more than {limit:count} rows, the limit for this kind of file. Split it into several files.',
  },
  'file-too-wide': {
    id: 'Sel {cell} terisi, padahal daftar hanya dibaca sampai {limit} kolom. Hapus isi di luar tabel, lalu unggah lagi.',
    en: 'Cell {cell} is filled, but a list is read up to {limit} columns only. Clear what stands outside the table, then upload again.',
  },
  'file-swollen': {
    id: 'Isi berkas ini jauh lebih besar daripada ukurannya, sehingga tidak dibuka. Salin hanya baris yang terisi ke buku kerja baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'The content of this file is far larger than the file itself, so it was not opened. Copy only the filled rows into a new workbook, save it as .xlsx and upload again.',
  },
  'file-too-many-parts': {
    id: 'Berkas ini terdiri atas {count:count} bagian, batasnya {limit:count}. Jika ini ZIP, bagi menjadi beberapa ZIP; jika ini Excel, salin daftarnya ke buku kerja baru, lalu unggah lagi.',
    en: 'This file consists of {count:count} parts, the limit is {limit:count}. If it is a ZIP, split it into several; if it is a workbook, copy the list into a new one and upload it again.',
  },
  'file-broken': {
    id: 'Berkas ini rusak atau tidak lengkap, sehingga tidak dapat dibaca. Buka di Excel atau WPS, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    en: 'This file is damaged or incomplete and cannot be read. Open it in Excel or WPS, save it again as .xlsx and upload it again.',
  },
  'file-encrypted': {
    id: 'Berkas ini dilindungi kata sandi. Buka di Excel, hapus kata sandinya (Info – Proteksi Buku Kerja), simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file is protected by a password. Open it in Excel, remove the password (Info – Protect Workbook), save it as .xlsx and upload it again.',
  },
  'file-legacy-xls': {
    id: 'Berkas ini berformat Excel lama (.xls). Buka di Excel atau WPS, pilih Simpan Sebagai .xlsx, lalu unggah lagi.',
    en: 'This file is in the old Excel format (.xls). Open it in Excel or WPS, choose Save As .xlsx and upload it again.',
  },
  'file-web-page': {
    id: 'Berkas ini sebenarnya halaman web yang diberi nama Excel. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu unggah lagi.',
    en: 'This file is really a web page that was named like a workbook. Open it in Excel, choose Save As .xlsx and upload it again.',
  },
  'file-not-a-list': {
    id: 'Berkas ini berformat {format}, bukan daftar Excel atau CSV. Simpan daftarnya sebagai .xlsx atau .csv, lalu unggah lagi.',
    en: 'This file is in the format {format}, not an Excel or CSV list. Save the list as .xlsx or .csv and upload it again.',
  },
  'file-unknown-kind': {
    id: 'Isi berkas ini tidak dikenali sebagai daftar Excel atau CSV. Simpan daftarnya sebagai .xlsx atau .csv, lalu unggah lagi.',
    en: 'The content of this file was not recognised as an Excel or CSV list. Save the list as .xlsx or .csv and upload it again.',
  },
  'file-is-archive': {
    id: 'Berkas ini ZIP berisi berkas lain, bukan satu daftar. Unggah melalui penerimaan banyak daftar, atau buka ZIP dan unggah daftarnya satu per satu.',
    en: 'This file is a ZIP with other files in it, not one list. Upload it where many lists are received, or unpack it and upload the lists one by one.',
  },
  'file-unsafe': {
    id: 'Berkas ini memuat bagian yang tidak dipakai Excel dan dapat berbahaya, sehingga tidak dibuka. Salin daftarnya ke buku kerja baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file carries a part that Excel does not use and that may be harmful, so it was not opened. Copy the list into a new workbook, save it as .xlsx and upload it again.',
  },
  'file-too-slow': {
    id: 'Berkas ini belum selesai dibaca setelah {seconds} detik, sehingga dihentikan. Salin hanya baris yang terisi ke buku kerja baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file was not read to its end within {seconds} seconds and was stopped. Copy only the filled rows into a new workbook, save it as .xlsx and upload it again.',
  },
  'file-too-heavy': {
    id: 'Berkas ini memerlukan memori lebih besar daripada yang disediakan, sehingga dihentikan. Salin hanya baris yang terisi ke buku kerja baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file needs more memory than is provided and was stopped. Copy only the filled rows into a new workbook, save it as .xlsx and upload it again.',
  },
  'file-no-rows': {
    id: 'Tidak ada baris yang terisi di berkas ini. Periksa apakah daftarnya ada di berkas lain, lalu unggah lagi.',
    en: 'No row is filled in this file. Check whether the list stands in another file, then upload again.',
  },
  'file-csv-quote': {
    id: 'Tanda kutip (") di sekitar baris {row} tidak ditutup, sehingga baris sesudahnya tidak terbaca. Perbaiki tanda kutipnya, atau simpan daftarnya sebagai .xlsx, lalu unggah lagi.',
    en: 'A quotation mark (") near row {row} is not closed, so the rows after it cannot be read. Mend it, or save the list as .xlsx, then upload again.',
  },
  'file-nik-rounded': {
    id: 'Kolom {column} dibulatkan oleh Excel: {count:count} dari {total:count} nomor kehilangan digit terakhir, mulai baris {firstRow}. Seluruh berkas belum diterima. Ubah kolom itu menjadi Teks, isi kembali nomornya dari KTP atau KK, lalu unggah lagi.',
    en: 'The column {column} was rounded by Excel: {count:count} of {total:count} numbers lost their last digit, from row {firstRow} on. The whole file was not taken in. Format that column as Text, enter the numbers again from the KTP or KK and upload again.',
  },
  'file-archive-empty': {
    id: 'Tidak ada daftar .xlsx atau .csv di dalam ZIP ini. Periksa isinya, lalu unggah lagi.',
    en: 'There is no .xlsx or .csv list inside this ZIP. Check what it holds, then upload again.',
  },
} as const satisfies Record<string, Sentence>
