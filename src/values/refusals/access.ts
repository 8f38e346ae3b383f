import type { Sentence } from '../language.ts'

/** Who may do what. Owned by src/access. */
export const accessRefusals = {
  'not-signed-in': {
    id: 'Anda belum masuk atau sesi sudah berakhir. Masuk kembali untuk melanjutkan.',
    en: 'You are not signed in or the session has ended. Sign in again to continue.',
  },
  'not-allowed': {
    id: 'Tugas Anda tidak mencakup tindakan ini. Minta pejabat yang berwenang melakukannya, atau minta pengelola akun memeriksa tugas Anda.',
    en: 'Your duties do not include this act. Ask the officer in charge to do it, or ask the account administrator to check your duties.',
  },
  'key-used-for-something-else': {
    id: 'Kunci pengiriman ini sudah dipakai untuk isi lain. Muat ulang halaman lalu kirim lagi.',
    en: 'This sending key was used for something else already. Reload the page and send again.',
  },
  'sign-in-wrong': {
    id: 'Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecil, lalu coba lagi.',
    en: 'The user name or the password is not right. Check capital and small letters and try again.',
  },
  'second-step-needed': {
    id: 'Kata sandi Anda benar, tetapi langkah kedua belum selesai. Buka halaman masuk, lalu isi kode yang diminta.',
    en: 'Your password is right, but the second step is missing. Open the sign-in page and give the code that is asked for.',
  },
  'step-code-wrong': {
    id: 'Kode salah, sudah dipakai, atau sudah lewat waktunya. Autentikator: tunggu kode berikutnya. Kartu kode: cocokkan nomornya, lalu coba lagi.',
    en: 'The code is not right, was used, or is over. Authenticator: wait for the next one. Card of codes: look at the number again, and try again.',
  },
  'step-up-needed': {
    id: 'Tindakan ini meminta langkah kedua yang tidak lebih lama dari {minutes} menit. Isi kode dari autentikator Anda, lalu ulangi.',
    en: 'This act wants a second step not older than {minutes} minutes. Give the code of your authenticator and try again.',
  },
  'set-up-code-needed': {
    id: 'Langkah kedua yang pertama disiapkan dengan kode yang diserahkan langsung kepada Anda. Minta administrator mengatur ulang langkah kedua Anda, lalu isi kodenya.',
    en: 'A first second step is set up with a code that was handed over to you. Ask an administrator to reset your second step, and give that code.',
  },
  'passkey-not-right': {
    id: 'Kunci sandi ini tidak dapat diterima: permintaannya sudah lewat 3 menit, sudah dipakai, atau dijawab dari alamat lain. Buka alamat Payung yang benar, lalu coba lagi.',
    en: 'This passkey cannot be accepted: the request is older than 3 minutes, was used, or was answered from another address. Open the right address of Payung and try again.',
  },
  'passkey-not-yours': {
    id: 'Kunci sandi ini tidak terdaftar untuk akun Anda di alamat ini; mungkin milik akun lain atau situs Payung Pemda lain. Pilih kunci sandi Anda sendiri, atau pakai kode.',
    en: 'This passkey is not registered for your account at this address; it may belong to another account or to the Payung of another Pemda. Choose your own passkey, or use a code.',
  },
  'passkey-not-here': {
    id: 'Kunci sandi Anda terikat pada alamat {host}, bukan alamat ini. Buka Payung lewat alamat itu, atau pakai kode.',
    en: 'Your passkeys are bound to the address {host}, not to this one. Open Payung at that address, or use a code.',
  },
  'passkey-too-many': {
    id: 'Akun Anda sudah mempunyai {most} kunci sandi. Hapus yang tidak dipakai lagi, lalu tambahkan yang baru.',
    en: 'Your account has {most} passkeys already. Remove those not used any more, then add the new one.',
  },
  'card-for-desa-only': {
    id: 'Kartu kode hanya untuk operator desa tanpa tugas lain. Tugas kantor memakai autentikator; orangnya menyiapkannya sendiri saat masuk.',
    en: 'A card of codes is for a village operator without another duty. Office duties use an authenticator; the person sets it up when signing in.',
  },
  'card-printer': {
    id: 'Kartu kode orang ini Anda yang mencetak, jadi kode kata sandinya dibuat orang lain: administrator lain atau pengelola server (payung account reset).',
    en: 'You printed this person’s card of codes, so somebody else makes the code for the password: another administrator or whoever keeps the server (payung account reset).',
  },
  'second-helper-needed': {
    id: 'Dalam {days} hari terakhir Anda sudah membantu akun ini dengan kata sandi atau langkah keduanya. Yang satu lagi diberikan administrator lain atau pengelola server: payung account reset.',
    en: 'Within the last {days} days you helped this account with its password or its second step. The other one comes from another administrator or whoever keeps the server: payung account reset.',
  },
  'username-form': {
    id: 'Nama pengguna terdiri atas 3–64 huruf kecil, angka, titik, garis bawah, @ atau tanda hubung. Pakai NIP atau alamat surel.',
    en: 'A user name has 3–64 lower-case letters, digits, dots, underscores, @ or hyphens. Use the NIP or a mail address.',
  },
  'username-taken': {
    id: 'Nama pengguna {username} sudah dipakai. Pilih nama lain.',
    en: 'The user name {username} is taken. Choose another one.',
  },
  'password-short': {
    id: 'Kata sandi paling sedikit {length} karakter. Beberapa kata biasa berturut-turut mudah diingat dan kuat.',
    en: 'A password has at least {length} characters. A few ordinary words in a row are strong and easy to remember.',
  },
  'password-long': {
    id: 'Kata sandi paling banyak {length} karakter. Pendekkan sedikit.',
    en: 'A password has at most {length} characters. Make it a little shorter.',
  },
  'password-has-name': {
    id: 'Kata sandi tidak boleh memuat nama atau nama pengguna. Pakai beberapa kata lain berturut-turut.',
    en: 'A password must not contain the name or the user name. Use a few other words in a row.',
  },
  'password-guessable': {
    id: 'Kata sandi ini mudah ditebak atau pernah bocor di tempat lain. Pakai empat kata biasa yang tidak berhubungan, misalnya tentang benda di sekitar Anda.',
    en: 'This password is easy to guess or was leaked elsewhere. Use four ordinary words that have nothing to do with each other, such as things around you.',
  },
  'old-password-wrong': {
    id: 'Kata sandi lama salah. Periksa huruf besar dan kecil, lalu coba lagi.',
    en: 'The old password is not right. Check capital and small letters and try again.',
  },
  'code-wrong': {
    id: 'Nama pengguna atau kode salah, sudah dipakai, atau sudah lewat 24 jam. Periksa lagi, atau minta kode baru kepada administrator Pemda Anda.',
    en: 'The user name or the code is not right, was used, or is older than 24 hours. Check them, or ask the administrator of your Pemda for a new code.',
  },
  'account-unknown': {
    id: 'Tidak ada akun dengan nama pengguna {username}. Periksa ejaannya.',
    en: 'There is no account with the user name {username}. Check its spelling.',
  },
  'account-elsewhere': {
    id: 'Orang ini juga bertugas di Pemda lain, jadi ini dikerjakan pengelola server: payung account reset untuk kode, payung account close untuk menutup akun.',
    en: 'This person also has duties in another Pemda, so whoever keeps the server does this: payung account reset for a code, payung account close to close the account.',
  },
  'grant-outside-area': {
    id: 'Tugas hanya dapat diberikan di dalam wilayah Anda sendiri.',
    en: 'Duties can be given only inside your own area.',
  },
  'grant-days-reversed': {
    id: 'Tugas tidak dapat berakhir pada {until} bila mulai pada {from}. Perbaiki salah satu tanggalnya.',
    en: 'A duty that begins on {from} cannot end on {until}. Mend one of the two dates.',
  },
  'duty-held-already': {
    id: 'Orang ini sudah memegang tugas yang sama untuk wilayah yang sama pada waktu itu. Akhiri dahulu tugas yang lama, atau pilih tugas lain.',
    en: 'This person already holds the same duty for the same area at that time. End the old duty first, or choose another one.',
  },
  'apart-nominates-verifies': {
    id: 'Yang mengusulkan tidak boleh memeriksa usulannya sendiri, jadi satu orang tidak memegang kedua tugas ini. Berikan kepada orang lain, atau akhiri dahulu tugas yang lama.',
    en: 'Who nominates must not verify the nominations, so one person does not hold both duties. Give it to somebody else, or end the old duty first.',
  },
  'apart-selects-signs': {
    id: 'Yang memeriksa atau menyeleksi tidak boleh menandatangani hasilnya, jadi satu orang tidak memegang kedua tugas ini. Berikan kepada orang lain, atau akhiri dahulu tugas yang lama.',
    en: 'Who verifies or selects must not sign the result, so one person does not hold both duties. Give it to somebody else, or end the old duty first.',
  },
  'apart-administers-sees': {
    id: 'Administrator mengatur akun dan tidak melihat data orang, jadi satu orang tidak memegang kedua tugas ini. Berikan kepada orang lain, atau akhiri dahulu tugas yang lama.',
    en: 'An administrator manages accounts and sees no people, so one person does not hold both duties. Give it to somebody else, or end the old duty first.',
  },
  'apart-audits-acts': {
    id: 'Pemeriksa tidak memeriksa pekerjaannya sendiri, jadi tidak memegang tugas lain pada waktu yang sama. Berikan kepada orang lain, atau akhiri dahulu tugas yang lama.',
    en: 'An auditor does not examine his own work and so holds no other duty at the same time. Give it to somebody else, or end the old duty first.',
  },
  'apart-bills-confirms': {
    id: 'Yang menagih atau mengajukan pembayaran tidak boleh mengonfirmasi pembayarannya, jadi satu orang tidak memegang kedua tugas ini. Berikan kepada orang lain, atau akhiri dahulu tugas yang lama.',
    en: 'Who bills or asks for a payment must not confirm it, so one person does not hold both duties. Give it to somebody else, or end the old duty first.',
  },
  'nothing-to-hand-over': {
    id: 'Orang ini tidak memegang tugas yang masih berlaku di wilayah Anda. Muat ulang halaman; mungkin tugasnya sudah diserahkan.',
    en: 'This person holds no duty in force in your area. Reload the page; the duties may have been handed over already.',
  },
  'hand-over-to-self': {
    id: 'Tugas tidak dapat diserahkan kepada orang yang sama. Pilih penggantinya.',
    en: 'Duties cannot be handed over to the same person. Choose the successor.',
  },
  'own-account': {
    id: 'Akun Anda sendiri tidak dapat Anda tutup. Minta administrator lain melakukannya.',
    en: 'You cannot close your own account. Ask another administrator to do it.',
  },
  'account-closed-already': {
    id: 'Akun ini sudah ditutup. Muat ulang halaman untuk melihat keadaannya.',
    en: 'This account has been closed already. Reload the page to see how it stands.',
  },
  'key-not-good': {
    id: 'Kunci program ini tidak berlaku: salah, sudah dicabut, atau sudah lewat hari terakhirnya. Minta kunci baru kepada administrator Pemda.',
    en: 'This key is not in force: it is wrong, was revoked, or is past its last day. Ask the administrator of the Pemda for a new one.',
  },
  'role-of-a-key': {
    id: 'Peran ini untuk program lain yang mengambil data, bukan untuk orang. Buat kuncinya di Pengaturan, Kunci program.',
    en: 'This role is for other programs that fetch data, not for a person. Make a key for it under Settings, Keys for programs.',
  },
  'duty-needs-end': {
    id: 'Tugas ini harus menyebut hari terakhirnya, paling lama {days} hari. Isi tanggal berakhir menurut surat tugasnya.',
    en: 'This duty must name its last day, {days} days at most. Enter the day on which the letter of assignment ends.',
  },
  'duty-too-long': {
    id: 'Tugas ini paling lama {days} hari. Pilih tanggal berakhir yang lebih awal; penugasan berikutnya memakai surat tugas baru.',
    en: 'This duty lasts {days} days at most. Choose an earlier last day; the next assignment has a new letter.',
  },
  'letter-needs-number': {
    id: 'Pemeriksa bekerja atas surat tugas yang bernomor. Isi nomornya seperti tertulis di surat.',
    en: 'An auditor works by a numbered letter of assignment. Enter the number as it stands in the letter.',
  },
  'duty-over': {
    id: 'Tugas yang Anda pakai di sini tidak berlaku lagi: sudah berakhir atau diakhiri administrator. Buka beranda lagi untuk memakai tugas Anda yang lain, atau tanyakan kepada administrator Pemda Anda.',
    en: 'The duty you are using here is no longer in force: it ran out or an administrator ended it. Open the start page again to use another duty of yours, or ask the administrator of your Pemda.',
  },
  'duty-ended-already': {
    id: 'Tugas ini sudah diakhiri. Muat ulang halaman untuk melihat keadaannya.',
    en: 'This duty has been ended already. Reload the page to see how it stands.',
  },
  'own-duty': {
    id: 'Tugas administrator Anda sendiri tidak dapat Anda akhiri. Minta administrator lain melakukannya.',
    en: 'You cannot end your own duty as administrator. Ask another administrator to do it.',
  },
  'pemda-unknown': {
    id: 'Kode {code} bukan kode kabupaten/kota menurut Kemendagri. Contoh: 74.06 untuk Bombana.',
    en: 'The code {code} is not the Kemendagri code of a kabupaten or kota. Example: 74.06 for Bombana.',
  },
  'pemda-open-already': {
    id: 'Pemda {name} ({code}) sudah ada di pemasangan ini.',
    en: 'The Pemda {name} ({code}) exists in this installation already.',
  },
  'too-many-attempts': {
    id: 'Terlalu banyak percobaan. Tunggu {seconds} detik, lalu coba lagi.',
    en: 'Too many attempts. Wait {seconds} seconds and try again.',
  },
  'server-needed': {
    id: 'Belum ada basis data. Isi DATABASE_URL dengan alamat PostgreSQL, atau tambahkan --embedded untuk kantor kecil dengan salinan berkala.',
    en: 'There is no database. Set DATABASE_URL to a PostgreSQL server, or add --embedded for a small office with regular copies.',
  },
  'demo-accounts-present': {
    id: 'Folder data ini berisi akun demo. Pakai folder data lain untuk kerja sungguhan.',
    en: 'This data folder holds demo accounts. Use another data folder for real work.',
  },
  'administrator-needed': {
    id: 'Belum ada administrator. Jalankan payung init --admin terlebih dahulu.',
    en: 'There is no administrator yet. Run payung init --admin first.',
  },
} as const satisfies Record<string, Sentence>
