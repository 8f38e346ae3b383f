import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** Sentences about one's own account: wanted by everybody, but seldom, so they are a part of their own. */
export const ownAccount = {
  title: 'Akun saya',
  whose: (name: string, username: string) => `${name} · nama pengguna ${username}`,
  password: {
    title: 'Ganti kata sandi',
    lead: 'Sesudah diganti, Anda tetap masuk di sini dan dikeluarkan dari semua perangkat lain.',
    old: 'Kata sandi lama',
    wanted: 'Kata sandi baru',
    hint: '10 sampai 128 karakter. Empat kata biasa yang tidak berhubungan lebih kuat daripada Rahasia123!',
    needOld: 'Isi kata sandi lama.',
    needWanted: 'Kata sandi baru paling sedikit 10 karakter.',
    act: 'Ganti kata sandi',
    done: 'Kata sandi sudah diganti',
    ended: (sessions: number) =>
      sessions === 0 ? 'Tidak ada perangkat lain yang sedang masuk.' : `${count(sessions)} perangkat lain dikeluarkan.`,
  },
  sessions: {
    title: 'Perangkat yang sedang masuk',
    lead: 'Bila ada yang tidak Anda kenal: keluarkan, lalu ganti kata sandi.',
    noun: 'perangkat',
    head: { agent: 'Perangkat', openedAt: 'Masuk sejak', seenAt: 'Terakhir dipakai', address: 'Jaringan' },
    unknown: 'perangkat tidak dikenal',
    own: 'perangkat ini',
    lastFrom: (address: string) => `terakhir ${address}`,
    otherNetwork: (address: string, since: string) => `juga ${address} sejak ${since}`,
    alsoIn: (agent: string, other: string) => `${agent}: dipakai juga di ${other}`,
    ifNotYou: (since: string) => `Sejak ${since}. Bila itu bukan Anda: keluarkan perangkat ini, lalu ganti kata sandi.`,
    end: 'Keluarkan',
    endOf: (agent: string) => `Keluarkan ${agent}`,
    endOthers: 'Keluarkan semua yang lain',
    rule: 'Anda dikeluarkan sendiri sesudah 2 jam tidak dipakai, dan paling lama 12 jam sesudah masuk.',
  },
  code: {
    title: 'Buat kata sandi dengan kode',
    lead: 'Untuk akun baru dan untuk yang lupa kata sandi. Kode berlaku 24 jam dan hanya sekali; administrator Pemda yang membuatnya.',
    username: 'Nama pengguna',
    code: 'Kode',
    codeHint: '12 huruf dan angka; huruf besar atau kecil sama saja',
    needUsername: 'Isi nama pengguna Anda.',
    needCode: 'Isi kode dari administrator, 12 huruf dan angka.',
    act: 'Simpan dan masuk',
    back: 'Kembali ke halaman masuk',
  },
}
