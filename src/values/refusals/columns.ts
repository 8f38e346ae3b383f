import type { Sentence } from '../language.ts'

/** Why the columns of a list or a column map cannot be used. */
export const columnsRefusals = {
  'columns-map-invalid': {
    id: 'Bagian {place} pada peta kolom kosong, salah jenis, atau tidak dikenal. Perbaiki bagian itu, atau pakai peta bawaan.',
    en: 'The part {place} of the column map is empty, of the wrong kind, or not known. Mend that part or use the default map.',
  },
  'columns-field-twice': {
    id: 'Peta kolom memakai isian {field} dua kali. Hapus salah satunya.',
    en: 'The column map uses the field {field} twice. Remove one of them.',
  },
  'columns-field-unknown': {
    id: 'Peta kolom memakai isian {field} yang tidak dikenal untuk {kind}. Isian yang dikenal: {known}.',
    en: 'The column map uses the field {field}, which is not known for {kind}. Known fields: {known}.',
  },
  'columns-format-unknown': {
    id: 'Peta kolom memakai format {format} pada isian {field}; format itu tidak dikenal. Format yang dikenal: {known}.',
    en: 'The column map uses the format {format} for the field {field}; that format is not known. Known formats: {known}.',
  },
  'columns-header-twice': {
    id: 'Peta kolom memberi judul {header} kepada dua isian, {field} dan {other}. Sisakan pada satu isian saja.',
    en: 'The column map gives the heading {header} to two fields, {field} and {other}. Leave it with one of them.',
  },
  'columns-not-recognised': {
    id: 'Judul kolom seperti NIK dan Nama tidak ditemukan pada {rows} baris pertama. Tunjukkan sendiri kolomnya, atau pakai formulir dari Payung.',
    en: 'No column headings such as NIK and Nama were found in the first {rows} rows. Point out the columns yourself, or use the form made by Payung.',
  },
  'columns-missing': {
    id: 'Kolom wajib belum ditemukan: {fields}. Tunjukkan kolomnya, atau tambahkan ke daftar lalu unggah lagi.',
    en: 'Required columns were not found: {fields}. Point them out, or add them to the list and upload again.',
  },
  'columns-chosen-twice': {
    id: 'Kolom {column} dipilih untuk dua isian, {field} dan {other}. Pilih kolom lain untuk salah satunya.',
    en: 'Column {column} was chosen for two fields, {field} and {other}. Choose another column for one of them.',
  },
  'columns-value-missing': {
    id: 'Kolom {header} wajib diisi, tetapi kosong pada {count:count} baris, mulai baris {firstRow}. Lengkapi datanya, lalu buat berkas lagi.',
    en: 'The column {header} must be filled but is empty in {count:count} rows, from row {firstRow} on. Complete the data, then make the file again.',
  },
} as const satisfies Record<string, Sentence>
