import type { Sentence } from '../language.ts'

/** Programmes, funds, quotas and their papers, and the law they are priced by. Owned by src/rulebook and src/programme. */
export const programmeRefusals = {
  'fund-exceeded': {
    id: 'Kebutuhan iuran {needed:rupiah} melebihi pagu {ceiling:rupiah}; kurang {missing:rupiah}. Kurangi kuota atau tambah pagu terlebih dahulu.',
    en: 'The contributions of {needed:rupiah} exceed the ceiling of {ceiling:rupiah} by {missing:rupiah}. Lower the quota or raise the ceiling first.',
  },
  'fund-share-exceeded': {
    id: 'Untuk kegiatan ini paling banyak {percent} % dari dana tersebut boleh dipakai. Kebutuhan {needed:rupiah} baru sah bila seluruh dana paling sedikit {least:rupiah}. Kurangi kuota atau catat besarnya dana yang benar.',
    en: 'At most {percent} % of this fund may go to this purpose. Spending {needed:rupiah} is lawful only if the whole fund is at least {least:rupiah}. Lower the quota or enter the right size of the fund.',
  },
  'fund-share-unlimited': {
    id: 'Sumber dana ini tidak dibatasi bagian tertentu, jadi besarnya seluruh dana tidak perlu dicatat. Pilih sumber dana yang dibatasi, misalnya DBH Sawit.',
    en: 'No share of this fund is limited, so the size of the whole need not be recorded. Choose a fund that is limited, such as DBH Sawit.',
  },
  'fund-outside-scope': {
    id: 'Sumber dana ini tidak boleh membiayai kelompok tersebut. Pilih sumber dana lain untuk kelompok ini.',
    en: 'This fund may not pay for that group. Choose another fund for it.',
  },
  'fund-already-covered': {
    id: 'Sumber dana ini hanya untuk pekerja yang belum terdaftar di BPJS Ketenagakerjaan. Keluarkan orang ini atau pilih sumber dana lain.',
    en: 'This fund is only for workers who are not yet registered with BPJS Ketenagakerjaan. Take this person out or choose another fund.',
  },
  'rule-unknown': {
    id: 'Buku aturan tidak memuat ketentuan {rule} untuk {day:date}. Periksa tanggalnya, atau minta administrator melengkapi buku aturan.',
    en: 'The rulebook holds no rule {rule} for {day:date}. Check the date, or ask the administrator to complete the rulebook.',
  },
  'schemes-incomplete': {
    id: 'Pekerja bukan penerima upah wajib mengikuti JKK dan JKM bersama-sama. Tambahkan {missing} pada program.',
    en: 'JKK and JKM come together for workers outside an employment relation. Add {missing} to the programme.',
  },
  'scheme-unavailable': {
    id: 'Buku aturan tidak memuat iuran {scheme} untuk penerima upah. Hapus {scheme} dari program, atau tanyakan tarifnya ke kantor cabang BPJS Ketenagakerjaan.',
    en: 'The rulebook holds no {scheme} contribution for wage earners. Remove {scheme} from the programme, or ask the BPJS Ketenagakerjaan branch for its rate.',
  },
  'wage-missing': {
    id: 'Iuran penerima upah dihitung dari upah yang dilaporkan. Isi upah sebulan terlebih dahulu.',
    en: 'The contribution of a wage earner is computed from the reported wage. Enter the monthly wage first.',
  },
  'share-not-whole': {
    id: '{percent} % dari {amount:rupiah} bukan rupiah bulat dan cara pembulatan BPJS belum diketahui. Tanyakan jumlahnya ke kantor cabang BPJS Ketenagakerjaan.',
    en: '{percent} % of {amount:rupiah} is not a whole number of rupiah and how BPJS rounds is not known. Ask the BPJS Ketenagakerjaan branch for the amount.',
  },
  'holidays-unknown': {
    id: 'Hari libur tahun {year} belum ada dalam buku aturan, sehingga hari kerja tidak dapat dihitung. Minta administrator menambahkannya.',
    en: 'The holidays of {year} are not in the rulebook yet, so working days cannot be counted. Ask the administrator to add them.',
  },
  'ceiling-zero': {
    id: 'Pagu masih nol, jadi tidak ada kuota yang terbeli. Isi pagu dari DPA.',
    en: 'The ceiling is zero, so it buys no place. Enter the ceiling from the DPA.',
  },
  'months-crossed': {
    id: 'Bulan terakhir mendahului bulan pertama. Periksa masa program.',
    en: 'The last month lies before the first. Check the period of the programme.',
  },
  'policy-selects-nobody': {
    id: 'Kuota nol, jadi tidak seorang pun mendapat tempat. Isi kuota paling sedikit 1.',
    en: 'The quota is zero, so nobody would be selected. Enter at least 1.',
  },
  'quota-above-money': {
    id: 'Kuota {quota:count} orang melebihi daya beli pagu, yaitu {places:count} orang. Kurangi kuota atau tambah sumber dana.',
    en: 'The quota of {quota:count} people is more than the ceiling buys, which is {places:count}. Lower the quota or add a fund.',
  },
  'policy-ages-crossed': {
    id: 'Usia termuda {youngest} tahun tidak menyisakan siapa pun, karena BPJS mendaftarkan sampai sebelum {oldest} tahun.',
    en: 'A youngest age of {youngest} leaves nobody, because BPJS registers only below {oldest}.',
  },
  'policy-without-order': {
    id: 'Urutan prioritas masih kosong. Pilih paling sedikit satu, misalnya desil.',
    en: 'There is no order of priority. Choose at least one key, for example the decile.',
  },
  'policy-order-twice': {
    id: 'Satu urutan prioritas disebut dua kali. Hapus salah satunya.',
    en: 'One priority key is named twice. Remove one of them.',
  },
  'days-crossed': {
    id: 'Tanggal akhir {until:date} mendahului tanggal mulai {from:date}. Periksa kedua tanggalnya.',
    en: 'The end, {until:date}, lies before the beginning, {from:date}. Check both days.',
  },
  'day-to-come': {
    id: 'Tanggal {day:date} belum tiba, jadi belum dapat dicatat sebagai selesai atau terlaksana. Catat sebagai rencana, atau betulkan tanggalnya.',
    en: '{day:date} has not come yet, so nothing can be recorded as done on it. Record a plan, or correct the day.',
  },
  'finding-without-day': {
    id: 'Temuan harus mempunyai batas waktu tindak lanjut. Isi tanggalnya.',
    en: 'A finding needs a day by which it is followed up. Enter the day.',
  },
  'follow-up-missing': {
    id: 'Yang dicatat selesai harus menyebut apa yang sudah dilakukan. Isi tindak lanjutnya.',
    en: 'What is recorded as done must say what was done. Enter the follow-up.',
  },
  'need-twice': {
    id: 'Kategori {category} disebut dua kali untuk wilayah {area}. Jumlahkan menjadi satu baris.',
    en: 'The category {category} stands twice for the area {area}. Add them up in one row.',
  },
  'category-twice': {
    id: 'Kategori {category} disebut dua kali. Hapus salah satunya.',
    en: 'The category {category} is named twice. Remove one of them.',
  },
  'area-not-ours': {
    id: 'Wilayah {area} tidak termasuk Pemda ini. Pilih kecamatan, desa, atau kelurahan dari daftar.',
    en: 'The area {area} does not belong to this Pemda. Choose a kecamatan, desa or kelurahan from the list.',
  },
  'meaning-there': {
    id: 'Program ini sudah mempunyai pengertian pekerja rentan. Ubah yang ada; versi lamanya tetap tersimpan.',
    en: 'This programme already says who is meant by pekerja rentan. Change that entry; its older versions are kept.',
  },
  'entry-changed': {
    id: 'Catatan ini sementara itu diubah orang lain. Muat ulang halaman, lihat isinya yang baru, lalu ulangi bila masih perlu.',
    en: 'Somebody else changed this entry meanwhile. Reload the page, look at what it says now, and try again if it is still needed.',
  },
} as const satisfies Record<string, Sentence>
