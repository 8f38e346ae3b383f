import type { Sentence } from '../language.ts'

/** Numbers, names and codes that say who somebody is. Owned by src/values. */
export const identityRefusals = {
  'nik-empty': {
    id: 'NIK belum diisi. Salin 16 digit NIK dari KTP atau KK.',
    en: 'The NIK is missing. Copy its 16 digits from the identity card or the family card.',
  },
  'nik-not-digits': {
    id: 'NIK memuat tanda yang bukan digit pada posisi {position}. NIK hanya terdiri atas digit 0–9. Periksa huruf O dan l yang mirip digit, lalu perbaiki.',
    en: 'The NIK has a character that is not a digit at position {position}. A NIK consists of digits only. Look for the letters O and l typed in place of digits and correct them.',
  },
  'nik-length': {
    id: 'NIK terdiri atas {length} digit, seharusnya 16. Bandingkan dengan KTP. Jika kurang satu, Excel mungkin memotong digit terakhir: ubah kolom NIK menjadi teks, isi kembali, lalu unggah lagi.',
    en: 'The NIK has {length} digits instead of 16. Compare it with the identity card. If one is missing, Excel may have cut the last digit: set the NIK column to text, enter it again and upload the file again.',
  },
  'nik-spreadsheet-number': {
    id: 'NIK tersimpan sebagai bilangan Excel, sehingga digit terakhirnya hilang. Ubah kolom NIK menjadi teks, isi kembali dari KTP, lalu unggah lagi.',
    en: 'The NIK was stored as an Excel number, which lost its last digits. Set the NIK column to text, enter it again from the identity card and upload the file again.',
  },
  'nik-placeholder': {
    id: 'NIK ini hanya isian sementara, bukan NIK milik seseorang. Isi dengan NIK dari KTP. Jika orangnya belum ber-NIK, arahkan ke Dukcapil terlebih dahulu.',
    en: 'This NIK is only a filler and belongs to nobody. Enter the NIK from the identity card. If the person has none yet, send them to the civil registry first.',
  },
  'nik-serial-zero': {
    id: 'Empat digit terakhir NIK adalah 0000, padahal nomor urut NIK mulai dari 0001. Excel mungkin mengganti digit terakhir dengan 0: ubah kolom NIK menjadi teks dan isi kembali dari KTP.',
    en: 'The last four digits of the NIK are 0000, but serial numbers start at 0001. Excel may have turned the last digit into 0: set the NIK column to text and enter it again from the identity card.',
  },
  'kk-empty': {
    id: 'Nomor KK belum diisi. Salin 16 digit di bagian atas Kartu Keluarga.',
    en: 'The family card number is missing. Copy the 16 digits at the top of the family card.',
  },
  'kk-not-digits': {
    id: 'Nomor KK memuat tanda yang bukan digit pada posisi {position}. Nomor KK hanya terdiri atas digit 0–9. Perbaiki sesuai Kartu Keluarga.',
    en: 'The family card number has a character that is not a digit at position {position}. It consists of digits only. Correct it from the family card.',
  },
  'kk-length': {
    id: 'Nomor KK terdiri atas {length} digit, seharusnya 16. Bandingkan dengan Kartu Keluarga. Jika kurang satu, Excel mungkin memotong digit terakhir: ubah kolom KK menjadi teks, lalu isi kembali.',
    en: 'The family card number has {length} digits instead of 16. Compare it with the family card. If one is missing, Excel may have cut the last digit: set the column to text and enter it again.',
  },
  'kk-spreadsheet-number': {
    id: 'Nomor KK tersimpan sebagai bilangan Excel, sehingga digit terakhirnya hilang. Ubah kolom KK menjadi teks, isi kembali dari Kartu Keluarga, lalu unggah lagi.',
    en: 'The family card number was stored as an Excel number, which lost its last digits. Set the column to text, enter it again from the family card and upload the file again.',
  },
  'kk-placeholder': {
    id: 'Nomor KK ini hanya isian sementara. Isi dengan nomor dari Kartu Keluarga, atau kosongkan jika belum diketahui.',
    en: 'This family card number is only a filler. Enter the number from the family card, or leave it empty while it is unknown.',
  },
  'kpj-empty': {
    id: 'Nomor peserta (KPJ) belum diisi. Salin dari kartu peserta atau dari jawaban kantor cabang.',
    en: 'The participant number (KPJ) is missing. Copy it from the card or from the reply of the branch.',
  },
  'kpj-shape': {
    id: 'Nomor peserta (KPJ) harus 11 huruf atau digit, sedangkan yang tertulis {length}. Bandingkan dengan kartu peserta. Jika digit awal 0 hilang, ubah kolomnya menjadi teks.',
    en: 'A participant number (KPJ) has 11 letters or digits, this one has {length}. Compare it with the card. If a leading 0 was lost, set the column to text.',
  },
  'phone-empty': {
    id: 'Nomor telepon belum diisi. Isi nomor yang dapat dihubungi, misalnya 0812….',
    en: 'The phone number is missing. Enter a number that can be reached, for example 0812….',
  },
  'phone-shape': {
    id: 'Nomor telepon tidak dapat dibaca. Tulis satu nomor Indonesia yang diawali 0 atau +62, 9 sampai 14 digit.',
    en: 'The phone number cannot be read. Write one Indonesian number that begins with 0 or +62 and has 9 to 14 digits.',
  },
  'sex-unknown': {
    id: 'Jenis kelamin tidak dapat dibaca. Tulis L untuk laki-laki atau P untuk perempuan.',
    en: 'The sex cannot be read. Write L for male or P for female.',
  },
  'decile-unknown': {
    id: 'Desil harus bilangan 1 sampai 10. Jika keluarga itu belum diperingkat, kosongkan kolomnya dan sebutkan dalam keterangan.',
    en: 'The decile must be a number from 1 to 10. If the family has not been ranked yet, leave the cell empty and say so in the remarks.',
  },
  'area-code-shape': {
    id: 'Kode wilayah tidak dapat dibaca. Tulis kode Kemendagri dengan titik, misalnya 74.06.01.2001.',
    en: 'The area code cannot be read. Write the code of the Ministry of Home Affairs with its dots, for example 74.06.01.2001.',
  },
  'area-code-without-dots': {
    id: 'Kode wilayah tertulis tanpa titik, sehingga dapat tertukar dengan kode BPS. Tulis kode Kemendagri dengan titik, misalnya 74.06.01.2001.',
    en: 'The area code has no dots, so it could be a BPS code. Write the code of the Ministry of Home Affairs with its dots, for example 74.06.01.2001.',
  },
  'name-empty': {
    id: 'Nama belum diisi. Salin nama lengkap sesuai KTP.',
    en: 'The name is missing. Copy the full name from the identity card.',
  },
  'name-has-digits': {
    id: 'Nama memuat digit. Mungkin kolomnya tertukar. Isi nama sesuai KTP.',
    en: 'The name contains digits. The columns may be swapped. Enter the name as on the identity card.',
  },
  'name-too-long': {
    id: 'Nama terdiri atas {length} huruf, paling banyak {limit}. Isi hanya nama satu orang sesuai KTP.',
    en: 'The name has {length} letters, at most {limit} are taken. Enter the name of one person only, as on the identity card.',
  },
} as const satisfies Record<string, Sentence>
