/** Sentences about the second step of sign-in. */
export const secondStep = {
  title: 'Langkah kedua',
  lead: 'Kata sandi saja tidak cukup untuk tugas Anda: bila kata sandi dicuri, data orang tetap aman.',
  signOut: 'Keluar',
  again: {
    title: 'Buktikan lagi bahwa ini Anda',
    lead: 'Tindakan ini berat, dan langkah kedua Anda sudah lebih dari 5 menit yang lalu. Sesudah kode diisi, permintaan Anda langsung dilanjutkan.',
    missing:
      'Langkah kedua Anda diperlukan dahulu. Yang Anda isi tetap ada di halaman ini, dan langsung dilanjutkan sesudah kode diisi.',
  },
  passkey: {
    title: 'Kunci sandi (passkey)',
    about:
      'Perangkat membuktikan bahwa ini Anda dengan sidik jari, wajah, atau PIN-nya, tanpa mengetik kode. Kunci terikat pada alamat situs ini: situs tiruan tidak dapat memakainya.',
    lead: 'Perangkat Anda akan meminta sidik jari, wajah, atau PIN-nya.',
    act: 'Pakai kunci sandi',
    broken:
      'Perangkat tidak menjawab: dialognya ditutup, waktunya habis, atau di sini tidak ada kunci sandi Anda. Coba lagi, atau pakai kode.',
    notHere:
      'Peramban di alamat ini tidak menyediakan kunci sandi. Buka Payung lewat https dengan nama situsnya, bukan angka alamatnya.',
    noun: 'kunci sandi',
    head: { name: 'Nama', host: 'Alamat situs', madeAt: 'Dibuat', usedAt: 'Terakhir dipakai' },
    remove: 'Hapus',
    removeOf: (name: string) => `Hapus kunci sandi ${name}`,
    name: 'Nama kunci sandi baru',
    nameHint: 'agar Anda mengenalinya nanti, misalnya HP kantor',
    needName: 'Isi nama kunci sandi ini.',
    add: 'Tambah kunci sandi',
  },
  reset: {
    step: {
      title: 'Langkah kedua Anda diatur ulang',
      text: (by: string, at: string) =>
        `${by === '' ? 'Pengelola server' : by} menghapusnya pada ${at}. Bila Anda tidak memintanya, beri tahu pimpinan dan administrator lain sekarang.`,
    },
    card: {
      title: 'Kartu kode baru dicetak untuk akun Anda',
      text: (by: string, at: string) =>
        `Dicetak oleh ${by} pada ${at}. Kartu lama tidak berlaku lagi. Bila Anda tidak memintanya, beri tahu kecamatan dan administrator lain sekarang.`,
    },
  },
  card: {
    lead: 'Perangkat ini belum dikenal untuk akun Anda. Ambil kartu kode Anda. Sesudah ini kartu tidak diminta lagi di perangkat ini selama 30 hari.',
    code: (number: number) => `Kode nomor ${number}`,
    hint: '8 angka pada nomor itu di kartu kode; coret sesudah dipakai',
    need: (number: number) => `Isi kode nomor ${number}, 8 angka.`,
    few: (left: number) => `Tinggal ${left} kode di kartu Anda. Minta kartu baru kepada administrator Pemda.`,
    lost: 'Kartu hilang? Minta kartu baru kepada administrator Pemda; kartu lama langsung batal.',
    none: 'Anda perlu kartu kode',
    noneText:
      'Di perangkat yang belum dikenal, operator desa masuk dengan kata sandi dan kartu kode. Minta administrator Pemda atau kecamatan mencetak kartu Anda, lalu masuk lagi. HP yang masih masuk tetap dapat dipakai.',
    own: (left: number) => `Kartu kode: ${left} kode belum dipakai.`,
    ownNone: 'Belum ada kartu kode. Minta administrator Pemda mencetaknya sebelum Anda memakai perangkat lain.',
  },
  prove: {
    totp: 'Kode dari autentikator',
    totpHint: '6 angka yang sekarang tampak di aplikasi autentikator Anda',
    recovery: 'Kode pemulihan',
    recoveryHint: '12 huruf dan angka dari lembar yang Anda simpan; setiap kode hanya sekali',
    act: 'Lanjut',
    to: {
      recovery: 'Ponsel hilang? Pakai kode pemulihan',
      totp: 'Pakai kode dari autentikator',
      card: 'Pakai kartu kode',
      passkey: 'Pakai kunci sandi perangkat ini',
    },
    needTotp: 'Isi 6 angka dari autentikator Anda.',
    needRecovery: 'Isi kode pemulihan, 12 huruf dan angka.',
    lost: 'Ponsel dan kode pemulihan hilang? Minta administrator Pemda Anda mengatur ulang langkah kedua.',
  },
  setUpCode: {
    title: 'Isi kode penyiapan',
    lead: 'Tugas Anda meminta langkah kedua. Agar tidak ada orang lain yang menyiapkannya dengan kata sandi Anda, isi dahulu kode dari administrator.',
    code: 'Kode penyiapan',
    hint: '12 huruf dan angka, berlaku sekali dalam 7 hari',
    need: 'Isi kode penyiapan, 12 huruf dan angka.',
    lost: 'Belum punya kodenya? Minta administrator Pemda Anda mengatur ulang langkah kedua; kodenya tampil di layarnya.',
  },
  setUp: {
    title: 'Siapkan autentikator',
    lead: 'Sekali saja, sekitar dua menit. Anda perlu ponsel dengan aplikasi autentikator, misalnya Google Authenticator, Microsoft Authenticator atau FreeOTP.',
    scan: 'Buka aplikasi itu di ponsel, pilih tambah akun, lalu pindai gambar ini.',
    picture: 'Kode QR untuk aplikasi autentikator',
    type: 'Tidak dapat memindai? Ketik kunci ini di aplikasi:',
    code: 'Kode yang tampak di aplikasi',
    codeHint: '6 angka, berganti setiap 30 detik',
    act: 'Aktifkan',
  },
  own: {
    title: 'Langkah kedua saat masuk',
    since: (at: string) => `Autentikator aktif sejak ${at}.`,
    left: (codes: number) => `Kode pemulihan yang belum dipakai: ${codes} dari 10.`,
    few: 'Kode pemulihan Anda hampir habis. Buat yang baru, lalu simpan.',
    newCodes: 'Buat kode pemulihan baru',
    newPhone: 'Ganti autentikator',
  },
  codes: {
    title: 'Simpan kode pemulihan',
    lead: 'Bila ponsel hilang atau rusak, salah satu kode ini menggantikan autentikator. Setiap kode berlaku sekali. Cetak atau tulis sekarang: kode ini tidak pernah ditampilkan lagi.',
    print: 'Cetak',
    done: 'Sudah saya simpan, lanjut',
  },
}
