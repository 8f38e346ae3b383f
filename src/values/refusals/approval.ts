import type { Sentence } from '../language.ts'

/** What two people do, on the screen and on paper. Owned by src/access. */
export const approvalRefusals = {
  'already-decided': {
    id: 'Hal ini sudah diputuskan. Muat ulang halaman untuk melihat hasilnya.',
    en: 'This has already been decided. Reload the page to see the outcome.',
  },
  'second-person-needed': {
    id: 'Anda yang mengusulkan hal ini. Keputusannya harus diambil orang lain.',
    en: 'You proposed this yourself. Somebody else has to decide it.',
  },
  'proposal-expired': {
    id: 'Usulan ini sudah lewat batas waktu. Usulkan lagi agar dihitung ulang dengan data hari ini.',
    en: 'This proposal has expired. Propose it again so that it is counted with the data of today.',
  },
  'proposal-outdated': {
    id: 'Datanya berubah setelah diusulkan, jadi persetujuan ini tidak berlaku. Usulkan lagi.',
    en: 'The data changed after the proposal, so this approval does not hold. Propose it again.',
  },
  'proposal-withdrawn': {
    id: 'Usulan ini sudah ditarik kembali oleh pengusulnya. Tidak ada yang perlu diputuskan.',
    en: 'Whoever proposed this has withdrawn it. There is nothing to decide.',
  },
  'only-proposer-withdraws': {
    id: 'Hanya pengusulnya yang dapat menarik kembali usulan. Bila tidak setuju, kembalikan dengan catatan.',
    en: 'Only whoever proposed can withdraw a proposal. If you disagree, return it with a remark.',
  },
  'return-needs-remark': {
    id: 'Tulis apa yang perlu diperbaiki, agar pengusul dapat mengusulkan lagi.',
    en: 'Write what needs mending, so that it can be proposed again.',
  },
  'signed-already': {
    id: 'Tanda tangan ini sudah diberikan. Yang masih kurang harus diberikan orang lain.',
    en: 'This signature was given already. What is still missing has to come from somebody else.',
  },
  'proposed-already': {
    id: 'Usulan yang sama sudah menunggu orang kedua. Lihat di halaman Persetujuan.',
    en: 'The same proposal already waits for a second person. Look on the page Approvals.',
  },
  'second-person-missing': {
    id: 'Berkas sebesar ini baru dibuat setelah disetujui orang kedua. Usulkan dari halaman Kepesertaan.',
    en: 'A file of this size is made only once a second person has agreed. Propose it from the page Enrolment.',
  },
  'small-office-of-three': {
    id: 'Kantor kecil memerlukan tiga orang yang berbeda, dan Anda sebagai administrator bukan salah satunya. Pilih orang lain.',
    en: 'A small office needs three different people, and you as its administrator are none of them. Choose somebody else.',
  },
  'clock-went-back': {
    id: 'Jam komputer server mundur: usulan ini tercatat sesudah waktu sekarang. Minta pengelola server menyetel jamnya, lalu coba lagi.',
    en: 'The clock of the server went back: this proposal was made after the present moment. Ask whoever keeps the server to set the clock, then try again.',
  },
  'own-gain': {
    id: 'Yang diusulkan ini tugas untuk Anda sendiri, jadi keputusannya harus diambil orang lain.',
    en: 'This proposes a duty for yourself, so somebody else has to decide it.',
  },
  'duty-needs-agreement': {
    id: 'Tugas ini baru berlaku setelah disetujui orang kedua. Usulkan, lalu minta kepala dinas atau administrator lain menyetujuinya.',
    en: 'This duty holds only once a second person has agreed. Propose it, then ask the head of the agency or another administrator to agree.',
  },
  'own-family': {
    id: 'Usulan ini menyangkut anggota keluarga pada KK Anda, jadi keputusannya harus diambil orang lain.',
    en: 'This concerns somebody on your own family card, so somebody else has to decide it.',
  },
  'stand-in-days': {
    id: 'Hari terakhir harus pada atau sesudah hari pertama, dan belum lewat. Perbaiki tanggalnya.',
    en: 'The last day must be on or after the first and not be over. Mend the dates.',
  },
  'stand-in-self': {
    id: 'Anda tidak dapat menunjuk diri sendiri. Pilih rekan yang memiliki akun.',
    en: 'You cannot stand in for yourself. Choose a colleague who has an account.',
  },
  'stand-in-unknown': {
    id: 'Orang ini tidak memegang tugas di Pemda ini hari ini. Minta administrator memberinya tugas lebih dahulu.',
    en: 'This person holds no duty in this Pemda today. Ask the administrator to give one first.',
  },
  'stand-in-overlaps': {
    id: 'Pada waktu itu sudah ada yang menggantikan Anda. Akhiri dahulu, atau pilih tanggal lain.',
    en: 'Somebody stands in for you at that time already. End that first, or choose other days.',
  },
  'signed-sheet-missing': {
    id: 'Lembar yang sudah ditandatangani belum diunggah. Unggah dahulu, lalu isi keterangannya.',
    en: 'The signed sheet has not been uploaded. Upload it, then fill in its particulars.',
  },
  'sheet-kind': {
    id: 'Berkas ini bukan PDF atau foto (JPG, PNG). Pindai atau foto lembar yang sudah ditandatangani.',
    en: 'This file is neither a PDF nor a photo (JPG, PNG). Scan or photograph the signed sheet.',
  },
  'sheet-used-already': {
    id: 'Lembar ini sudah dipakai untuk satu persetujuan. Satu lembar berlaku satu kali; cetak lembar usulan yang ini.',
    en: 'This sheet has served one approval already. A sheet serves once; print the sheet of this proposal.',
  },
  'sheet-own': {
    id: 'Ini tanda tangan Anda sendiri. Setujui langsung di layar, atau minta rekan menyatakan lembar ini.',
    en: 'This is your own signature. Agree on the screen, or ask a colleague to attest the sheet.',
  },
  'sheet-code-differs': {
    id: 'Kode pada lembar bukan kode usulan ini. Mungkin usulannya sudah diganti: cetak lembar yang baru dan minta ditandatangani lagi.',
    en: 'The code on the sheet is not that of this proposal. It may have been proposed anew: print the new sheet and have it signed.',
  },
  'sheet-signed-too-early': {
    id: 'Lembar ini bertanggal sebelum diusulkan ({date}). Periksa tanggal tanda tangannya.',
    en: 'The sheet is dated before it was proposed ({date}). Check the date of the signature.',
  },
  'sheet-signed-in-future': {
    id: 'Tanggal tanda tangan belum tiba. Periksa tanggal pada lembar.',
    en: 'The date of the signature is still to come. Check the date on the sheet.',
  },
  'sheet-wrong-holder': {
    id: 'Menurut tugas yang tercatat, bukan orang ini yang memegang atau mewakili jabatan itu pada {date}. Periksa nama, tanggal, dan Plt./Plh. pada lembar.',
    en: 'According to the duties on record this person neither held nor stood in for that office on {date}. Check name, date and Plt./Plh. on the sheet.',
  },
} as const satisfies Record<string, Sentence>
