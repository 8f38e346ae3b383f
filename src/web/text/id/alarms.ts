import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences of the alarm for odd look-ups. */
export const alarms = {
  title: 'Peringatan',
  about: 'Siapa melihat nomor lengkap di luar kebiasaan, dan apa hasil pemeriksaannya.',
  lead: 'Payung memberi tahu bila seseorang melihat nomor lengkap di luar kebiasaan. Peringatan tidak menghentikan siapa pun, dan belum tentu ada yang salah: tanyakan kepada orangnya, lalu catat hasilnya.',
  waiting: (amount: number) => `${count(amount)} peringatan menunggu diperiksa`,
  waitingText: 'Ada yang melihat nomor lengkap di luar kebiasaan.',
  open: 'Lihat peringatan',
  none: 'Tidak ada peringatan yang menunggu',
  noneText: 'Belum ada yang melihat nomor lengkap di luar kebiasaan, atau semuanya sudah diperiksa.',
  judgedTitle: 'Sudah diperiksa',
  noneJudged: 'Belum ada peringatan yang diperiksa.',
  noun: 'peringatan',
  newest: 'Hanya 100 yang terbaru. Selebihnya ada di Jejak audit.',
  head: { what: 'Yang terjadi', who: 'Siapa', at: 'Waktu', where: 'Daftar', found: 'Hasil pemeriksaan' },
  rules: {
    'day-limit': (amount: string, usual: string) =>
      `Melihat ${amount} baris dengan nomor lengkap dalam sehari; biasanya paling banyak ${usual}.`,
    'many-lists': (amount: string, usual: string) =>
      `Melihat nomor lengkap pada ${amount} daftar dalam sehari; biasanya paling banyak ${usual}.`,
    'one-by-one': (amount: string, usual: string) =>
      `Mencari satu atau dua orang saja di masing-masing ${amount} desa dalam sehari; biasanya paling banyak ${usual} desa.`,
    elsewhere: (amount: string, usual: string) =>
      `${amount} kali meminta nomor lengkap yang bukan wewenangnya dalam sehari; biasanya paling banyak ${usual} kali.`,
    'at-night': (amount: string, usual: string) =>
      `Melihat nomor lengkap ${amount} orang antara pukul 21.00 dan 05.00; biasanya paling banyak ${usual}.`,
  },
  nowhere: 'di luar wewenangnya',
  judge: 'Catat hasil pemeriksaan',
  judgeTitle: (name: string) => `Hasil pemeriksaan atas ${name}`,
  judgeNote:
    'Tanyakan dahulu kepada orangnya. Catatan Anda tersimpan di jejak audit dengan nama Anda dan tidak dapat diubah lagi.',
  finding: 'Kesimpulan',
  findings: { 'in-order': 'Wajar', 'followed-up': 'Ditindaklanjuti' },
  findingHints: {
    'in-order': 'Wajar: ada tugasnya',
    'followed-up': 'Ditindaklanjuti: diteruskan kepada atasan atau Inspektorat',
  },
  note: 'Catatan (misalnya nomor surat tugas lembur)',
  needFinding: 'Pilih kesimpulannya.',
  needNote: 'Tulis catatannya, paling sedikit lima huruf.',
  noNumbers: 'Jangan menulis NIK di sini.',
  send: 'Simpan',
  own: 'Diperiksa orang lain',
  by: (name: string, moment: string) => `${name}, ${moment}`,
}
