import type { Sentence } from '../language.ts'

/** Why full numbers are not shown, and why an alarm about them is not closed. */
export const windowsRefusals = {
  'window-needed': {
    id: 'Untuk melihat nomor lengkap daftar ini, sebutkan dahulu keperluannya.',
    en: 'To see the full numbers of this list, say first what for.',
  },
  'purpose-words-needed': {
    id: 'Tulis keperluannya dengan kata-kata, paling sedikit lima huruf; untuk pemeriksaan: nomor surat tugas.',
    en: 'Write what for in words, at least five letters; for an audit: the number of the letter of assignment.',
  },
  'window-full': {
    id: 'Sudah {shown} baris dilihat untuk keperluan ini. Sebutkan keperluan berikutnya bila masih perlu melihat yang lain.',
    en: '{shown} rows were seen for this purpose. State the next purpose if you still need to see others.',
  },
  'numbers-day-full': {
    id: 'Batas {most} baris dengan nomor lengkap untuk hari ini tercapai. Lanjutkan besok, atau minta rekan yang bertugas.',
    en: 'The limit of {most} rows with full numbers for today has been reached. Go on tomorrow, or ask a colleague on duty.',
  },
  'alarm-about-oneself': {
    id: 'Peringatan ini menyangkut Anda sendiri. Mintalah pemeriksa, administrator, atau kepala dinas lain memeriksanya.',
    en: 'This alarm is about yourself. Ask another auditor, administrator or head of the agency to judge it.',
  },
  'alarm-judged-already': {
    id: 'Peringatan ini sudah diperiksa orang lain. Muat ulang halaman untuk membaca catatannya.',
    en: 'Somebody else has judged this alarm already. Reload the page to read the note.',
  },
} as const satisfies Record<string, Sentence>
