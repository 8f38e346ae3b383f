import type { Sentence } from '../language.ts'

/** Everything that can happen anywhere. Owned by src/platform. */
export const systemRefusals = {
  'not-found': {
    id: 'Yang Anda cari tidak ada atau tidak termasuk wilayah Anda. Periksa alamatnya atau cari kembali dari daftar.',
    en: 'What you are looking for does not exist or lies outside your area. Check the address or search again from the list.',
  },
  'broken-input': {
    id: 'Isian {field} tidak dapat dibaca. Periksa kembali, lalu kirim ulang.',
    en: 'The entry {field} cannot be read. Check it and send it again.',
  },
  'changed-meanwhile': {
    id: 'Data ini sudah diubah orang lain sejak Anda membukanya. Muat ulang, periksa perubahannya, lalu ulangi.',
    en: 'Somebody else has changed this since you opened it. Reload, look at the change and do it again.',
  },
  'too-many-requests': {
    id: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu {seconds} detik, lalu coba lagi.',
    en: 'Too many requests in a short time. Wait {seconds} seconds and try again.',
  },
  broken: {
    id: 'Ada yang rusak di pihak kami; data Anda tidak berubah. Coba lagi, dan beri tahu administrator bila terulang.',
    en: 'Something broke on our side; your data did not change. Try again, and tell the administrator if it happens again.',
  },
} as const satisfies Record<string, Sentence>
