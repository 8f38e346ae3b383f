import type { Sentence } from '../language.ts'

/** Checks, matching and duplicates. Owned by src/verification. */
export const verificationRefusals = {
  'same-person-decides': {
    id: 'Anda yang mengajukan data ini, sehingga pemeriksaannya harus dilakukan orang lain. Minta petugas pemeriksa membukanya.',
    en: 'You submitted this yourself, so somebody else must check it. Ask the checking officer to open it.',
  },
  'nik-not-known': {
    id: 'NIK belum diketahui, padahal pendaftaran memerlukannya. Lengkapi dari KTP.',
    en: 'The NIK is not known, but registration needs it. Add it from the identity card.',
  },
  'nik-differs-from-source': {
    id: 'NIK yang ditulis desa berbeda dari NIK menurut {source}. Cocokkan dengan KTP, lalu jawab di halaman Verifikasi nomor mana yang benar. Sebelum dijawab, barisnya tidak dikirim ke BPJS.',
    en: 'The NIK written by the desa differs from the NIK according to {source}. Compare them with the identity card and say on the Verification page which one is right. Until then the row is not sent to BPJS.',
  },
  'nik-answered-already': {
    id: 'Nomor mana yang benar sudah dijawab, atau kedua NIK sudah sama. Muat ulang halaman untuk melihatnya.',
    en: 'Which number is right has been answered already, or the two are the same by now. Reload the page to see it.',
  },
  'nik-in-register-already': {
    id: 'NIK itu sudah tercatat pada orang lain di data pekerja, jadi tidak dapat dipakai untuk orang ini. Cari orang itu dengan NIK-nya: mungkin satu orang diusulkan dua kali.',
    en: 'Somebody else in the register has that NIK already, so it cannot be used for this person. Search the register for it: one person may have been nominated twice.',
  },
  'birth-date-not-known': {
    id: 'Tanggal lahir belum diketahui, sehingga usia belum dapat dihitung. Lengkapi dari KTP atau KK.',
    en: 'The birth date is not known, so the age cannot be counted. Add it from the identity card or the family card.',
  },
  'age-not-below-legal-limit': {
    id: 'Usianya {age} tahun pada {day:date}, sedangkan peserta baru harus berusia di bawah {limit} tahun. Jika tanggal lahirnya salah, perbaiki sesuai KTP.',
    en: 'The age on {day:date} is {age}, but a new participant must be younger than {limit}. If the birth date is wrong, correct it from the identity card.',
  },
  'age-below-local-limit': {
    id: 'Usianya {age} tahun pada {day:date}, sedangkan program ini mulai usia {limit} tahun. Jika tanggal lahirnya salah, perbaiki sesuai KTP.',
    en: 'The age on {day:date} is {age}, but this programme begins at {limit}. If the birth date is wrong, correct it from the identity card.',
  },
  'age-above-local-limit': {
    id: 'Usianya {age} tahun pada {day:date}, sedangkan program ini sampai usia {limit} tahun. Jika tanggal lahirnya salah, perbaiki sesuai KTP.',
    en: 'The age on {day:date} is {age}, but this programme ends at {limit}. If the birth date is wrong, correct it from the identity card.',
  },
  'decile-above-limit': {
    id: 'Keluarganya berada di desil {decile}, sedangkan program ini untuk desil 1 sampai {limit}. Jika keadaan keluarga sudah berubah, usulkan pembaruan data melalui musyawarah desa.',
    en: 'The family is in decile {decile}, but this programme is for deciles 1 to {limit}. If the family is worse off now, propose an update of the data in the village meeting.',
  },
  'welfare-not-matched': {
    id: 'Data kesejahteraannya belum dipadankan. Tunggu hasil pemadanan, lalu jalankan verifikasi lagi.',
    en: 'The welfare data has not been matched yet. Wait for the result of the matching and run the verification again.',
  },
  'welfare-match-undecided': {
    id: 'Ada data kesejahteraan yang mirip, tetapi belum pasti orang yang sama. Bandingkan keduanya dan putuskan.',
    en: 'There is similar welfare data, but it is not certain that it is the same person. Compare the two and decide.',
  },
  'not-in-welfare-data': {
    id: 'Tidak padan: namanya tidak ditemukan dalam data kesejahteraan. Ini tidak berarti keluarganya mampu. Periksa NIK dan nama, atau usulkan melalui musyawarah desa.',
    en: 'Not found in the welfare data. This does not mean that the family is well off. Check NIK and name, or propose the family in the village meeting.',
  },
  'welfare-not-ranked': {
    id: 'Keluarganya ada dalam data kesejahteraan, tetapi belum diperingkat. Minta dinas yang mengelola data memeriksa peringkatnya.',
    en: 'The family is in the welfare data but has not been ranked. Ask the office that keeps the data to look at its rank.',
  },
  'welfare-data-too-old': {
    id: 'Data kesejahteraannya per {dated:date}, sedangkan ketentuan meminta data sejak {oldest:date}. Padankan dengan data yang lebih baru.',
    en: 'The welfare data is of {dated:date}, but the policy asks for data since {oldest:date}. Match with newer data.',
  },
  'covered-as-wage-earner': {
    id: 'Sudah menjadi peserta BPJS Ketenagakerjaan sebagai pekerja penerima upah. Jika sudah berhenti bekerja di sana, minta bukti berhentinya.',
    en: 'Already a BPJS participant as a wage earner. If that employment has ended, ask for the proof.',
  },
  'covered-at-own-cost': {
    id: 'Sudah menjadi peserta BPJS Ketenagakerjaan dengan membayar sendiri. Jika kepesertaannya sudah berhenti, periksa lagi ke kantor cabang.',
    en: 'Already a BPJS participant at their own cost. If that membership has ended, check again with the branch.',
  },
  'covered-by-other-fund': {
    id: 'Iurannya sudah dibayar sumber dana lain. Satu orang tidak dibayar dua kali. Jika pembayaran itu sudah berhenti, periksa lagi ke kantor cabang.',
    en: 'Another fund already pays the contribution. Nobody is paid for twice. If those payments have ended, check again with the branch.',
  },
  'cover-not-checked': {
    id: 'Belum diperiksa apakah ia sudah menjadi peserta BPJS Ketenagakerjaan. Padankan dengan daftar peserta dari kantor cabang.',
    en: 'It has not been checked whether this person is a BPJS participant already. Match with the list of the branch.',
  },
  'cover-match-undecided': {
    id: 'Ada peserta BPJS Ketenagakerjaan yang mirip, tetapi belum pasti orang yang sama. Bandingkan keduanya dan putuskan.',
    en: 'There is a similar BPJS participant, but it is not certain that it is the same person. Compare the two and decide.',
  },
  'occupation-not-known': {
    id: 'Pekerjaannya belum diketahui. Bantuan ini untuk orang yang bekerja. Tanyakan kepada desa.',
    en: 'The occupation is not known. This help is for people who work. Ask the desa.',
  },
  'has-no-occupation': {
    id: 'Menurut usulan ia tidak bekerja ({occupation}). Bantuan ini untuk orang yang bekerja. Jika ia bekerja, minta desa menuliskan pekerjaannya.',
    en: 'According to the nomination this person does not work ({occupation}). This help is for people who work. If there is work, ask the desa to write it down.',
  },
  'occupation-excluded': {
    id: 'Pekerjaan {occupation} dikecualikan dalam ketentuan seleksi. Jika pekerjaannya lain, minta desa memperbaikinya.',
    en: 'The policy excludes the occupation {occupation}. If the work is another one, ask the desa to correct it.',
  },
  'occupation-not-in-programme': {
    id: 'Program ini hanya untuk pekerjaan tertentu, dan {occupation} tidak termasuk. Jika pekerjaannya lain, minta desa memperbaikinya.',
    en: 'This programme is for certain occupations only, and {occupation} is not among them. If the work is another one, ask the desa to correct it.',
  },
  'occupation-not-classified': {
    id: 'Program ini hanya untuk pekerjaan tertentu, dan {occupation} belum dikenal. Pilih pekerjaan yang sesuai dari daftar.',
    en: 'This programme is for certain occupations only, and {occupation} is not on the list. Choose the fitting occupation from the list.',
  },
  'group-excluded': {
    id: 'Ia tercatat sebagai {group}, dan ketentuan seleksi mengecualikannya. Jika catatan itu keliru, minta bukti dari desa.',
    en: 'This person is recorded as {group}, which the policy excludes. If the record is wrong, ask the desa for proof.',
  },
  'person-died': {
    id: 'Tercatat sudah meninggal dunia. Jika catatan itu keliru, periksa ke Dukcapil.',
    en: 'Recorded as deceased. If the record is wrong, check with the civil registry.',
  },
  'statement-missing': {
    id: 'Belum ada pernyataan bahwa ia bekerja dan dalam keadaan sehat. Minta tanda tangan atau cap jempolnya melalui desa.',
    en: 'The statement on work and health is missing. Ask for a signature or thumbprint through the desa.',
  },
  'states-not-working': {
    id: 'Ia menyatakan tidak sedang bekerja. Bantuan ini untuk orang yang bekerja. Jika keliru, minta pernyataan baru.',
    en: 'The person states not to be working. This help is for people who work. If that is a mistake, ask for a new statement.',
  },
  'states-not-healthy': {
    id: 'Ia menyatakan sedang dirawat atau sakit berat, sehingga belum dapat didaftarkan. Usulkan lagi setelah pulih.',
    en: 'The person states to be in treatment or gravely ill and cannot be registered now. Nominate again after recovery.',
  },
  'lives-outside': {
    id: 'Tempat tinggalnya di wilayah {area}, di luar wilayah {home}. Jika ia sudah pindah, minta KK yang baru.',
    en: 'The residence is in area {area}, outside area {home}. If the person has moved, ask for the new family card.',
  },
  'nobody-to-verify': {
    id: 'Belum ada usulan yang diterima dinas untuk program ini. Terima dulu daftar dari kecamatan, lalu jalankan lagi.',
    en: 'No nomination has been received by the agency for this programme. Receive the lists of the kecamatan first.',
  },
  'policy-missing': {
    id: 'Ketentuan seleksi belum diisi. Isi dulu pada halaman Program.',
    en: 'The selection policy has not been set. Set it on the Programme page first.',
  },
  'nothing-in-extract': {
    id: 'Tidak satu pun baris daftar ini dapat dipakai: NIK atau nama tidak terbaca. Periksa peta kolomnya, lalu unggah lagi.',
    en: 'Not one row of this list can be used: no NIK or name could be read. Check the column map and upload again.',
  },
  'entry-without-identity': {
    id: 'Baris ini tidak memuat nama, atau tidak memuat NIK maupun tanggal lahir yang terbaca, jadi tidak dapat dicari siapa pun.',
    en: 'This row has no name, or neither a NIK nor a birth date that can be read, so nobody can be found by it.',
  },
  'delivery-known-already': {
    id: 'Daftar yang sama dengan tanggal data yang sama sudah pernah diterima. Tidak ada yang digandakan.',
    en: 'The same list with the same date of data was received before. Nothing was doubled.',
  },
  'welfare-data-missing': {
    id: 'Belum ada data kesejahteraan (DTSEN) yang diterima. Terima dulu ekstraknya, lalu jalankan lagi.',
    en: 'No welfare data (DTSEN) has been taken in yet. Take in the extract first, then run this again.',
  },
  'nominated-twice': {
    id: 'Orang ini padan dengan baris data kesejahteraan yang sama dengan orang lain yang diusulkan lebih dahulu. Petugas memeriksa apakah keduanya satu orang.',
    en: 'This person matches the same row of the welfare data as somebody nominated earlier. An officer checks whether the two are one person.',
  },
  'reply-decile-impossible': {
    id: 'Desil “{written}” tidak ada: desil hanya 1 sampai 10. Bila keluarganya belum diperingkat, kosongkan desilnya dan tulis “Belum diperingkat” pada Keterangan, lalu kirim lagi.',
    en: 'There is no decile “{written}”: deciles are 1 to 10 only. If the family has not been ranked, leave the decile empty, write “Belum diperingkat” as the remark and send again.',
  },
  'data-date-in-future': {
    id: 'Tanggal data {dated:date} sesudah hari ini. Periksa tahunnya, lalu kirim lagi.',
    en: 'The date of the data, {dated:date}, lies after today. Check the year and send again.',
  },
  'reply-contradicts-itself': {
    id: 'Desil {decile} terisi, tetapi Keterangan menyebut tidak ditemukan atau belum diperingkat. Betulkan salah satunya, lalu kirim lagi.',
    en: 'Decile {decile} is given, but the remark says not found or not ranked. Correct one of the two and send again.',
  },
  'reply-row-foreign': {
    id: 'Baris ini bukan orang dalam daftar kita: kunci dan NIK-nya tidak ada di daftar yang dikirim. Baris ini tidak dipakai; baris lain tetap dipakai.',
    en: 'This row is nobody on our list: neither its key nor its NIK stands on the list that was sent. It is left out, the others are used.',
  },
  'reply-row-without-key': {
    id: 'Kolom Kunci Payung kosong dan NIK tidak terbaca, sehingga tidak diketahui baris siapa ini. Salin kunci dari daftar yang dikirim, lalu kirim lagi.',
    en: 'The key of Payung is empty and no NIK can be read, so nobody knows whose row this is. Copy the key from the list that was sent and send again.',
  },
  'reply-row-name-differs': {
    id: 'Kunci atau NIK-nya ada dalam daftar kita, tetapi namanya nama orang lain. Mungkin baris bergeser ketika diurutkan. Cocokkan dengan daftar yang dikirim, lalu kirim lagi.',
    en: 'Its key or NIK stands on our list, but the name is that of somebody else. The rows may have shifted when they were sorted. Compare with the list that was sent and send again.',
  },
  'reply-row-twice': {
    id: 'Orang ini dijawab berbeda di baris {other}. Keduanya tidak dipakai. Sisakan jawaban yang benar, lalu kirim lagi.',
    en: 'Row {other} says something else about this person. Neither is used. Leave the right one and send again.',
  },
  'reply-row-contested': {
    id: 'Baris lain menjawab orang ini secara berbeda. Keduanya tidak dipakai. Sisakan jawaban yang benar, lalu kirim lagi.',
    en: 'Another row says something else about this person. Neither is used. Leave the right one and send again.',
  },
  'reply-without-keys': {
    id: 'Berkas ini tidak memuat kolom Kunci Payung maupun NIK, sehingga tidak diketahui baris siapa. Isi desil pada daftar yang diunduh dari Payung, lalu kirim kembali.',
    en: 'This file has neither the key of Payung nor the NIK, so nobody knows whose rows these are. Fill in the list that was downloaded from Payung and send it back.',
  },
  'reply-answers-nobody': {
    id: 'Tidak ada yang disimpan: dari {rows} baris, tidak satu pun berisi jawaban untuk orang dalam daftar ini ({faults} baris bermasalah). Pastikan berkas ini jawaban atas daftar yang dipilih dan kolom Desil atau Keterangan sudah diisi.',
    en: 'Nothing was kept: of {rows} rows not one holds an answer about somebody on this list ({faults} rows have a fault). Make sure that the file answers the list you chose and that decile or remark are filled in.',
  },
  'reply-known-already': {
    id: 'Jawaban yang sama isinya sudah diterima pada {received:date}. Tidak ada yang digandakan dan tidak ada yang hilang.',
    en: 'A reply that says the same was received on {received:date}. Nothing was doubled and nothing is lost.',
  },
  'found-file-foreign': {
    id: 'Berkas ini bukan hasil pemadanan dari halaman Payung, jadi tidak ada yang disimpan. Jalankan lagi pemadanannya di halaman daftar.',
    en: 'This file is not the result of a matching on the page of Payung, so nothing was kept. Run the matching again on the page of the list.',
  },
  'nik-differs-at-welfare-office': {
    id: 'NIK yang ditulis desa berbeda dari NIK menurut {source}. Nomornya hanya ada pada petugas data kesejahteraan. Cocokkan dengan KTP; bila usulan desa salah, minta desa membetulkannya.',
    en: 'The NIK written by the desa differs from the NIK according to {source}. Only the welfare office has that number. Compare with the identity card; if the nomination is wrong, ask the desa to correct it.',
  },
} as const satisfies Record<string, Sentence>
