import type { Sentence } from '../language.ts'

/** Lists of names sent by desa. Owned by src/nomination. */
export const nominationRefusals = {
  'round-closed': {
    id: 'Masa pengusulan sudah ditutup pada {closed:date}. Hubungi instansi pelaksana jika masih ada nama yang harus diusulkan.',
    en: 'The time for nominations ended on {closed:date}. Ask the lead agency if a name must still be nominated.',
  },
  'identity-missing': {
    id: 'NIK, nomor KK, dan tanggal lahir semuanya kosong, sehingga orang ini tidak dapat dicari. Isi paling sedikit satu, sebaiknya NIK dari KTP.',
    en: 'NIK, family card number and birth date are all empty, so this person cannot be looked up. Fill in at least one, best the NIK from the identity card.',
  },
  'nik-equals-kk': {
    id: 'Kolom NIK berisi nomor KK. Salin NIK orang ini dari KTP; di Kartu Keluarga NIK berada di baris namanya.',
    en: 'The NIK column holds the family card number. Copy the NIK of this person from the identity card; on the family card it stands in the line of the name.',
  },
  'nik-to-be-completed': {
    id: 'NIK belum diisi. Nama tetap diterima, tetapi orang ini tidak dapat didaftarkan ke BPJS Ketenagakerjaan sebelum NIK dilengkapi dari KTP.',
    en: 'The NIK is missing. The name is taken, but this person cannot be registered with BPJS before the NIK from the identity card is added.',
  },
  'nik-birth-date-conflict': {
    id: 'Tanggal lahir di dalam NIK berbeda dari yang tertulis. Bandingkan keduanya dengan KTP. Jika keduanya sesuai KTP, biarkan: NIK tidak berubah ketika tanggal lahir diperbaiki.',
    en: 'The birth date inside the NIK differs from the one written. Compare both with the identity card. If both are as printed there, leave them: a NIK does not change when a birth date is corrected.',
  },
  'nik-sex-conflict': {
    id: 'Jenis kelamin menurut NIK berbeda dari yang tertulis. Periksa apakah NIK milik anggota keluarga lain yang tersalin, atau L dan P tertukar.',
    en: 'The sex according to the NIK differs from the one written. Check whether the NIK of a relative was copied, or L and P were swapped.',
  },
  'nik-area-elsewhere': {
    id: 'NIK ini pertama kali diterbitkan di wilayah {area}. Itu wajar bagi orang yang pindah. Pastikan saja NIK dan tempat tinggalnya sesuai KTP.',
    en: 'This NIK was first issued in area {area}. That is normal for somebody who moved. Just make sure that NIK and residence are as on the identity card.',
  },
  'birth-date-to-be-completed': {
    id: 'Tanggal lahir belum diisi. Nama tetap diterima, tetapi syarat usia belum dapat diperiksa. Lengkapi dari KTP atau KK.',
    en: 'The birth date is missing. The name is taken, but the age cannot be checked yet. Add the date from the identity card or the family card.',
  },
  'birth-date-in-future': {
    id: 'Tanggal lahir {born:date} belum terjadi. Periksa tahunnya sesuai KTP.',
    en: 'The birth date {born:date} lies in the future. Check the year on the identity card.',
  },
  'birth-date-too-long-ago': {
    id: 'Menurut tanggal lahir {born:date} usianya {age} tahun. Periksa tahunnya sesuai KTP.',
    en: 'A birth date of {born:date} makes an age of {age}. Check the year on the identity card.',
  },
  'sex-to-be-completed': {
    id: 'Jenis kelamin belum diisi. Tulis L untuk laki-laki atau P untuk perempuan.',
    en: 'The sex is missing. Write L for male or P for female.',
  },
  'name-marked-deceased': {
    id: 'Nama ini bertanda almarhum atau almarhumah. Jika orangnya sudah meninggal, hapus barisnya. Jika tanda itu untuk ayahnya, hapus tandanya saja.',
    en: 'This name is marked as deceased. If the person has died, delete the row. If the mark belongs to the father, delete only the mark.',
  },
  'name-sex-conflict': {
    id: 'Nama depan La atau Wa tidak sesuai dengan jenis kelamin yang tertulis: La untuk laki-laki, Wa untuk perempuan. Periksa keduanya dengan KTP.',
    en: 'The first name La or Wa does not fit the sex written: La is for men, Wa for women. Check both on the identity card.',
  },
  'occupation-to-be-completed': {
    id: 'Pekerjaan belum diisi. Bantuan ini untuk orang yang bekerja. Tulis pekerjaan sehari-hari, misalnya nelayan atau petani.',
    en: 'The occupation is missing. This help is for people who work. Write the daily work, for example fisher or farmer.',
  },
  'occupation-not-on-list': {
    id: 'Pekerjaan “{occupation}” tidak ada dalam daftar pekerjaan. Tulisannya disimpan apa adanya. Pilih pekerjaan yang paling dekat dari daftar jika ada.',
    en: 'The occupation “{occupation}” is not on the list of occupations. It is kept as written. Choose the closest one from the list if there is one.',
  },
  'age-below-programme': {
    id: 'Usianya {age} tahun, sedangkan program ini untuk usia mulai {youngest} tahun. Nama tetap diterima dan diputuskan saat verifikasi.',
    en: 'The age is {age}, but this programme begins at {youngest}. The name is taken and decided on during verification.',
  },
  'age-above-programme': {
    id: 'Usianya {age} tahun, sedangkan program ini untuk usia paling tua {oldest} tahun. Nama tetap diterima dan diputuskan saat verifikasi.',
    en: 'The age is {age}, but this programme ends at {oldest}. The name is taken and decided on during verification.',
  },
  'already-in-this-file': {
    id: 'Orang ini sudah tertulis pada baris {first} berkas yang sama. Hapus salah satu, atau perbaiki NIK jika sebenarnya dua orang.',
    en: 'This person already stands in row {first} of the same file. Delete one of the two, or correct the NIK if they are two people.',
  },
  'already-on-list': {
    id: 'Orang ini sudah ada dalam daftar usulan desa. Tidak perlu dikirim lagi.',
    en: 'This person is already on the list of this desa. There is no need to send the name again.',
  },
  'list-empty': {
    id: 'Daftar belum berisi nama yang lengkap. Isi atau perbaiki paling sedikit satu nama sebelum mengirim.',
    en: 'The list holds no complete name yet. Add or correct at least one before sending it.',
  },
  'list-cannot-be-sent': {
    id: 'Daftar ini sudah diteruskan kecamatan, sehingga tidak dapat dikirim ulang. Minta kecamatan atau instansi pelaksana mengembalikannya untuk perbaikan.',
    en: 'The kecamatan has passed this list on, so it cannot be sent again. Ask the kecamatan or the lead agency to return it for correction.',
  },
  'list-cannot-be-returned': {
    id: 'Daftar ini belum dikirim atau sudah berada di desa, sehingga tidak ada yang dikembalikan. Tunggu sampai desa mengirimnya.',
    en: 'This list was not sent yet or is with the desa already, so there is nothing to return. Wait until the desa sends it.',
  },
  'list-cannot-be-passed-on': {
    id: 'Hanya daftar yang sudah diusulkan desa yang dapat diteruskan. Periksa status daftar ini.',
    en: 'Only a list that the desa has sent can be passed on. Look at the status of this list.',
  },
  'list-cannot-be-received': {
    id: 'Hanya daftar yang sudah diteruskan kecamatan yang dapat diterima. Minta kecamatan meneruskannya terlebih dahulu.',
    en: 'Only a list that the kecamatan has passed on can be received. Ask the kecamatan to pass it on first.',
  },
  'list-step-of-another-office': {
    id: 'Langkah ini dikerjakan oleh kantor lain. Hubungi kecamatan atau instansi pelaksana.',
    en: 'This step belongs to another office. Ask the kecamatan or the lead agency.',
  },
  'list-remark-missing': {
    id: 'Tulis apa yang harus diperbaiki desa sebelum mengembalikan daftar ini.',
    en: 'Write what the desa has to correct before you return this list.',
  },
  'list-source-missing': {
    id: 'Daftar yang dimasukkan atas nama kantor lain harus disertai berkas atau pindaian aslinya. Lampirkan terlebih dahulu.',
    en: 'A list entered on behalf of another office needs its original file or scan. Attach it first.',
  },
  'list-superseded': {
    id: 'Desa ini sudah mengirim daftar yang lebih baru. Buka versi terbarunya, lalu lanjutkan dari sana.',
    en: 'This desa has sent a newer list. Open the newest version and go on from there.',
  },
  'list-of-another-kabupaten': {
    id: 'Berkas ini menyebut {place}, bukan daerah ini. Periksa apakah berkasnya salah pilih. Jika isinya benar, hapus nama daerah lain itu dari judul, lalu unggah lagi.',
    en: 'This file names {place}, which is not this Pemda. Check whether the wrong file was chosen. If its content is right, remove that place from its title and upload again.',
  },
  'list-of-another-desa': {
    id: 'Berkas ini milik desa dengan kode {area}, di luar wilayah tugas Anda. Pilih berkas desa Anda sendiri, atau teruskan berkas ini kepada instansi pelaksana.',
    en: 'This file belongs to the desa with the code {area}, which lies outside your area. Choose a file of your own desa or hand this one to the lead agency.',
  },
  'form-of-another-desa': {
    id: 'Formulir ini dibuat untuk desa dengan kode {area}. Pilih desa itu, atau salin isinya ke formulir desa yang benar.',
    en: 'This form was made for the desa with the code {area}. Choose that desa, or copy the rows into the form of the right one.',
  },
  'desa-named-otherwise': {
    id: 'Berkas ini menyebut desa {named}, tetapi akan diterima untuk desa {chosen}. Periksa lagi: pakai desa yang disebut berkas, atau nyatakan bahwa {chosen} memang benar.',
    en: 'This file names the desa {named}, and it would be taken in for the desa {chosen}. Look at it again: take the desa that the file names, or state that {chosen} is right.',
  },
  'desa-unknown': {
    id: 'Kode {area} bukan desa atau kelurahan di wilayah tugas Anda. Pilih desanya dari daftar.',
    en: 'The code {area} is no desa or kelurahan of your area. Choose the desa from the list.',
  },
  'round-missing': {
    id: 'Permintaan usulan untuk desa ini belum dibuka. Minta instansi pelaksana membukanya dengan tenggat dan kuota.',
    en: 'Nominations were not asked of this desa yet. Ask the lead agency to open the round with its deadline and quota.',
  },
  'sheet-missing': {
    id: 'Lembar {sheet} tidak ada di berkas ini. Pilih lembar dari daftar yang ditampilkan.',
    en: 'There is no sheet {sheet} in this file. Choose one of the sheets shown.',
  },
  'scan-not-readable': {
    id: 'Pindaian harus berupa PDF, JPG, atau PNG. Potret atau pindai ulang daftarnya, lalu lampirkan.',
    en: 'A scan must be a PDF, JPG or PNG. Photograph or scan the list again and attach it.',
  },
  'row-removed-already': {
    id: 'Nama ini sudah dihapus dari daftar oleh desa. Muat ulang daftar untuk melihat isinya sekarang.',
    en: 'The desa has removed this name from its list already. Reload the list to see how it stands now.',
  },
  'name-with-kecamatan': {
    id: 'Daftar yang memuat nama ini sudah dikirim ke kecamatan, sehingga nama ini tidak dapat diubah atau dihapus. Minta kecamatan mengembalikan daftarnya untuk perbaikan.',
    en: 'The list with this name was sent to the kecamatan, so the name can be neither changed nor removed. Ask the kecamatan to return the list for correction.',
  },
  'name-with-agency': {
    id: 'Daftar yang memuat nama ini sudah diteruskan kecamatan, sehingga nama ini tidak dapat diubah atau dihapus. Minta kecamatan menghubungi dinas pelaksana agar daftarnya dikembalikan.',
    en: 'The kecamatan has passed on the list with this name, so the name can be neither changed nor removed. Ask the kecamatan to have the lead agency return the list.',
  },
  'row-replaced-already': {
    id: 'Baris ini sudah diperbaiki atau diganti sebelumnya. Muat ulang daftar untuk melihat isinya sekarang.',
    en: 'This row was mended or replaced before. Reload the list to see how it stands now.',
  },
  'nothing-to-mend': {
    id: 'Tidak ada baris yang perlu diperbaiki pada daftar ini.',
    en: 'No row of this list needs mending.',
  },
} as const satisfies Record<string, Sentence>
