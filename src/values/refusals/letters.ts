import type { Sentence } from '../language.ts'

/** Papers, templates and who signs them. Owned by src/letters. */
export const lettersRefusals = {
  'paper-not-signed': {
    id: 'Nomor, tanggal, dan berkas baru dapat dicatat setelah naskah ditandatangani. Catat tanda tangannya lebih dahulu.',
    en: 'Number, date and file can only be recorded once the paper is signed. Record the signature first.',
  },
  'paper-already-signed': {
    id: 'Naskah ini sudah ditandatangani, sehingga paraf dan tanda tangan tidak dapat ditambah. Bila keliru, buat naskah pengganti.',
    en: 'This paper is already signed, so no initial or signature can be added. If it is wrong, make a paper that replaces it.',
  },
  'paper-finished': {
    id: 'Berkas naskah ini sudah diterima dan tidak dapat diubah lagi. Bila keliru, buat naskah pengganti yang menunjuk naskah ini.',
    en: 'The signed file of this paper is on record and cannot be changed. If it is wrong, make a paper that replaces it and refers to it.',
  },
  'paper-already-numbered': {
    id: 'Naskah ini sudah bernomor {number}. Bila nomornya salah, buat naskah pengganti.',
    en: 'This paper already has the number {number}. If the number is wrong, make a paper that replaces it.',
  },
  'paper-number-missing': {
    id: 'Nomor naskah belum diisi. Isi nomor dan tanggal dari buku register sebelum mengunggah berkas.',
    en: 'The paper has no number yet. Enter number and date from the register before you upload the file.',
  },
  'paper-date-too-early': {
    id: 'Tanggal {date:date} lebih awal daripada langkah sebelumnya ({before:date}). Periksa tanggal pada naskah.',
    en: 'The date {date:date} is earlier than the step before it ({before:date}). Check the date on the paper.',
  },
  'paper-date-in-future': {
    id: 'Tanggal {date:date} belum tiba (hari ini {today:date}). Isi tanggal yang tertulis pada naskah.',
    en: 'The date {date:date} has not come yet (today is {today:date}). Enter the date written on the paper.',
  },
  'paper-code-differs': {
    id: 'Kode keaslian pada berkas ({read}) berbeda dengan data yang dikunci ({expected}). Berkas ini memuat daftar lain. Minta naskah yang lampirannya dicetak dari daftar terkunci.',
    en: 'The code on the file ({read}) differs from that of the locked data ({expected}). The file holds another list. Ask for the paper whose annex was printed from the locked list.',
  },
  'paper-out-of-date': {
    id: 'Data berubah setelah konsep ini dibuat. Buat konsep baru, cetak, dan tanda tangani yang baru.',
    en: 'The data changed after this draft was made. Make a new draft, print it and have the new one signed.',
  },
  'paper-number-used': {
    id: 'Nomor {number} sudah dipakai kantor ini untuk {paper} bertanggal {date:date}. Periksa register; bila memang sama, nyatakan demikian lalu simpan lagi.',
    en: 'This office already used the number {number} for {paper} dated {date:date}. Check the register; if it really is the same, say so and save again.',
  },
  'no-names-to-sign': {
    id: 'Belum ada nama yang dapat ditandatangani. Isi atau perbaiki daftar lebih dahulu.',
    en: 'There is no name to be signed for yet. Fill in or mend the list first.',
  },
  'office-not-in-ladder': {
    id: '{office} tidak termasuk yang memaraf naskah ini.',
    en: '{office} is not among those who initial this paper.',
  },
  'paper-initialled': {
    id: '{office} sudah memaraf konsep ini. Bila isinya berubah, buat ulang konsepnya; parafnya dimulai lagi.',
    en: '{office} has initialled this draft already. If its content changed, make the draft anew; its initials begin again.',
  },
  'holder-overlaps': {
    id: 'Pada masa itu sudah tercatat pejabat {office} lain, sejak {from:date} sampai {until}. Ubah tanggalnya, atau catat ulang pejabat itu (sejak hari yang sama) dengan akhir masa yang benar.',
    en: 'Another holder of the office {office} is recorded for that time, from {from:date} until {until}. Change the days, or record that holder again (from the same day) with the right end.',
  },
  'office-elsewhere': {
    id: 'Jabatan {office} tidak berada pada wilayah setingkat ini. Pilih wilayah yang sesuai.',
    en: 'The office {office} does not stand in an area of this level. Choose the fitting area.',
  },
  'paper-field-empty': {
    id: 'Isian berikut belum ada: {fields}. Lengkapi data program, lalu buat naskah lagi.',
    en: 'These fields are still empty: {fields}. Complete the data of the programme and make the paper again.',
  },
  'paper-sum-differs': {
    id: 'Jumlah iuran {given:rupiah} tidak sama dengan hitungan orang × bulan × iuran, yaitu {computed:rupiah}. Hitung ulang kebutuhan iuran sebelum naskah dibuat.',
    en: 'The contribution {given:rupiah} is not people × months × contribution, which is {computed:rupiah}. Compute the need again before the paper is made.',
  },
  'template-unreadable': {
    id: 'Templat "{template}" tidak dapat dibaca. Simpan ulang dari Word sebagai dokumen .docx tanpa kata sandi, lalu unggah lagi.',
    en: 'The template "{template}" cannot be read. Save it again in Word as a .docx document without a password and upload it once more.',
  },
  'template-tag-broken': {
    id: 'Tanda isian pada templat "{template}" tidak lengkap: {tag}. Setiap isian diapit { dan }, setiap bagian {#nama} ditutup {/nama}.',
    en: 'A field mark in the template "{template}" is incomplete: {tag}. Each field stands between { and }, each part {#name} is closed by {/name}.',
  },
  'template-field-unknown': {
    id: 'Templat "{template}" memuat isian yang tidak dikenal: {fields}. Perbaiki ejaannya atau hapus dari templat.',
    en: 'The template "{template}" has unknown fields: {fields}. Mend their spelling or remove them from the template.',
  },
  'template-field-missing': {
    id: 'Templat "{template}" tidak memuat isian wajib: {fields}. Tambahkan isian itu ke dalam templat.',
    en: 'The template "{template}" lacks the required fields: {fields}. Add them to the template.',
  },
  'template-swollen': {
    id: 'Templat ini mekar menjadi jauh lebih besar daripada berkasnya. Kecilkan gambarnya di Word (Format Gambar > Kompres), simpan ulang sebagai .docx, lalu unggah lagi.',
    en: 'This template unfolds into something far larger than its file. Make its pictures smaller in Word (Picture Format > Compress), save it again as .docx and upload it once more.',
  },
  'template-macro': {
    id: 'Templat ini memuat makro, sehingga tidak diterima. Di Word pilih Simpan Sebagai > Dokumen Word (.docx), bukan .docm, lalu unggah berkas yang baru.',
    en: 'This template holds a macro and is not taken. In Word choose Save As > Word Document (.docx), not .docm, and upload the new file.',
  },
  'template-embedded': {
    id: 'Templat ini memuat objek dari program lain ({part}), misalnya lembar Excel yang disisipkan. Hapus objek itu atau ganti dengan gambar, lalu unggah lagi.',
    en: 'This template holds a thing of another program ({part}), for example an inserted Excel sheet. Remove it or put a picture in its place, and upload it once more.',
  },
  'template-link': {
    id: 'Templat ini mengambil isi dari luar berkasnya ({target}) setiap kali dibuka. Putuskan tautannya di Word (Berkas > Info > Edit Tautan ke Berkas) atau sisipkan gambarnya langsung, lalu unggah lagi.',
    en: 'This template fetches something from outside the file ({target}) whenever it is opened. Break the link in Word (File > Info > Edit Links to Files) or insert the picture itself, and upload it once more.',
  },
  'template-not-here': {
    id: 'Berkas templat ini belum Anda unggah dan bukan salah satu versi yang pernah dipakai. Unggah berkasnya, lalu pakai.',
    en: 'You have not uploaded this template, and it is no version that was used before. Upload the file, then put it in use.',
  },
  'template-in-force': {
    id: 'Templat ini sudah dipakai sekarang. Tidak ada yang perlu diganti.',
    en: 'This template is in use already. There is nothing to change.',
  },
  'no-drafts-here': {
    id: 'Belum ada konsep yang berlaku di wilayah ini. Buat konsepnya lebih dahulu, lalu unduh lagi.',
    en: 'There is no valid draft in this area. Make the drafts first, then download again.',
  },
  'letters-set-apart': {
    id: 'Naskah ini memakai templat atau kop yang berbeda-beda, sehingga tidak dapat menjadi satu berkas Word. Unduh sebagai ZIP, atau pilih satu jenis naskah.',
    en: 'These papers use different templates or letterheads and cannot become one Word file. Download them as ZIP, or choose one kind.',
  },
  'logo-not-png': {
    id: 'Lambang ini bukan gambar PNG. Simpan ulang sebagai PNG (misalnya di Paint: Simpan sebagai > PNG), lalu unggah lagi.',
    en: 'This coat of arms is no PNG picture. Save it again as PNG (in Paint: Save as > PNG) and upload it once more.',
  },
  'logo-size': {
    id: 'Lambang ini {width} × {height} titik. Pakai gambar dengan sisi {smallest} sampai {largest} titik.',
    en: 'This coat of arms has {width} × {height} dots. Use a picture with sides of {smallest} to {largest} dots.',
  },
  'logo-not-here': {
    id: 'Lambang ini belum Anda unggah. Unggah gambarnya, lalu simpan kop.',
    en: 'You have not uploaded this coat of arms. Upload the picture, then save the letterhead.',
  },
  'paper-takes-no-copies': {
    id: 'Naskah ini tidak mempunyai tembusan. Tembusan hanya ada pada surat yang dikirim.',
    en: 'Nobody gets copies of this paper. Only letters that are sent have them.',
  },
  'office-unknown': {
    id: 'Jabatan "{office}" belum terdaftar. Daftarkan jabatan beserta pejabatnya di Pengaturan.',
    en: 'The office "{office}" is not registered. Register it with its holder in the settings.',
  },
  'signatory-unknown': {
    id: 'Belum ada pejabat {office} pada {date:date}. Catat pejabat definitif, Pj., Plt., atau Plh. beserta masa jabatannya.',
    en: 'No holder of the office {office} is known on {date:date}. Record the holder or acting holder (Pj., Plt., Plh.) with the term of office.',
  },
  'signatory-ambiguous': {
    id: 'Pada {date:date} tercatat {holders} pejabat {office} sekaligus. Perbaiki masa jabatannya.',
    en: 'On {date:date} {holders} holders of the office {office} are recorded at once. Mend their terms of office.',
  },
} as const satisfies Record<string, Sentence>
