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
  'option-missing': {
    id: '{option} belum diberikan. Tambahkan seperti dalam contoh ini: {example}.',
    en: '{option} is missing. Add it as in this example: {example}.',
  },
  'path-missing': {
    id: 'Tidak ada berkas atau folder {path}. Periksa nama dan tempatnya.',
    en: 'There is no file or folder {path}. Check its name and its place.',
  },
  'changed-meanwhile': {
    id: 'Data ini sudah diubah orang lain sejak Anda membukanya. Muat ulang, periksa perubahannya, lalu ulangi.',
    en: 'Somebody else has changed this since you opened it. Reload, look at the change and do it again.',
  },
  'input-too-large': {
    id: 'Isian ini lebih besar daripada yang dapat diterima, jadi tidak ada yang disimpan. Persingkat, lalu kirim lagi.',
    en: 'This is larger than what can be taken in, so nothing was kept. Shorten it and send it again.',
  },
  'too-many-requests': {
    id: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu {seconds} detik, lalu coba lagi.',
    en: 'Too many requests in a short time. Wait {seconds} seconds and try again.',
  },
  broken: {
    id: 'Ada yang rusak di pihak kami; data Anda tidak berubah. Coba lagi, dan beri tahu administrator bila terulang.',
    en: 'Something broke on our side; your data did not change. Try again, and tell the administrator if it happens again.',
  },
  'clock-behind': {
    id: 'Jam komputer menunjukkan {now}, padahal catatan terakhir dibuat {last}. Setel jam komputer (di Linux: timedatectl set-time "2025-10-01 08:00", di Windows: Setelan > Waktu), lalu jalankan lagi.',
    en: 'The clock of this machine says {now}, but the last record was written at {last}. Set the clock (on Linux: timedatectl set-time "2025-10-01 08:00", on Windows: Settings > Time) and start again.',
  },
  'key-file-missing': {
    id: 'Berkas kunci {path} tidak ada, padahal data di sini dikunci dengannya. Kembalikan berkas kunci dari tempat penyimpanannya, atau tunjukkan dengan --keys.',
    en: 'The key file {path} is missing, and the data here are sealed with it. Put it back from where its second copy is kept, or point to it with --keys.',
  },
  'key-file-wrong': {
    id: 'Berkas kunci ini bukan pasangan data di sini: kunci data {pemda} tidak terbuka dengannya. Tidak ada yang diubah. Kembalikan berkas kunci yang benar, atau tunjukkan dengan --keys.',
    en: 'This key file does not belong to the data here: the data keys of {pemda} do not open with it. Nothing was changed. Put the right key file back, or point to it with --keys.',
  },
  'keys-still-used': {
    id: 'Kunci lama Pemda {pemda} masih dipakai oleh {left} nilai. Jalankan payung keys rotate sampai selesai, lalu ulangi.',
    en: 'The earlier key of Pemda {pemda} still opens {left} values. Run payung keys rotate to its end and try again.',
  },
  'keys-too-new': {
    id: 'Kunci Pemda {pemda} baru berganti {since}. Kunci lama dihapus paling cepat sehari sesudahnya, agar pekerjaan yang masih berjalan tidak kehilangan kuncinya.',
    en: 'The key of Pemda {pemda} was passed on at {since}. The earlier one is removed a day later at the earliest, so that no work still under way loses its key.',
  },
  'copies-other-key': {
    id: 'Folder salinan {folder} berisi salinan dari pemasangan lain (kuncinya berbeda). Tunjuk folder lain dengan --copies, atau kembalikan berkas kunci yang benar.',
    en: 'The copies folder {folder} holds copies of another installation (made with another key). Name another folder with --copies, or put the right key file back.',
  },
  'no-good-copy': {
    id: 'Basis data tidak dapat dibuka dan di {folder} tidak ada salinan yang utuh. Jangan hapus apa pun; pulihkan dari cadangan dengan payung restore --from BERKAS --force.',
    en: 'The database does not open and no whole copy lies in {folder}. Delete nothing; restore a backup with payung restore --from FILE --force.',
  },
  'archive-unknown': {
    id: 'Berkas ini bukan cadangan atau salinan Payung, atau tidak dapat dibaca. Periksa nama berkasnya.',
    en: 'This file is no backup or copy of Payung, or it cannot be read. Check its name.',
  },
  'archive-other-key': {
    id: 'Cadangan tanggal {made:date} ini dibuat dengan berkas kunci lain. Tunjukkan kunci pasangannya dengan --keys.',
    en: 'This backup of {made:date} was made with another key file. Point to the one that belongs to it with --keys.',
  },
  'archive-damaged': {
    id: 'Cadangan ini rusak atau terpotong; tidak ada yang diubah. Ambil salinan lain dari berkas ini, atau cadangan yang lebih lama.',
    en: 'This backup is damaged or cut off; nothing was changed. Take another copy of the file, or an older backup.',
  },
  'archive-other-engine': {
    id: 'Cadangan ini dibuat dari mesin {made}, sedangkan di sini dipakai mesin {here}. Pulihkan ke jenis mesin yang sama.',
    en: 'This backup was made from the {made} engine, and here the {here} engine is used. Restore it to the same kind of engine.',
  },
  'place-in-use': {
    id: 'Payung sedang berjalan atas data ini. Hentikan dahulu, lalu ulangi.',
    en: 'Payung is running on these data. Stop it first, then do this again.',
  },
  'place-not-empty': {
    id: 'Di {place} sudah ada data. Bila memang hendak diganti, tambahkan --force; data lama disisihkan, bukan dihapus.',
    en: 'There are data in {place} already. To replace them add --force; the old ones are put aside, not deleted.',
  },
  'database-not-empty': {
    id: 'Basis data tujuan sudah berisi data Payung. Pakai basis data kosong, atau tambahkan --force untuk MENGHAPUS isinya lebih dahulu.',
    en: 'The target database holds data of Payung already. Use an empty database, or add --force to DELETE what it holds first.',
  },
  'file-there-already': {
    id: 'Berkas {path} sudah ada. Pilih nama lain; cadangan lama tidak ditimpa.',
    en: 'The file {path} exists already. Choose another name; an older backup is not overwritten.',
  },
  'nothing-here': {
    id: 'Di {place} belum ada data Payung. Periksa --data, atau mulai dengan payung init.',
    en: 'There are no data of Payung in {place}. Check --data, or begin with payung init.',
  },
  'backup-role-needed': {
    id: 'Peran basis data ini hanya melihat baris di dalam kebijakannya, sehingga cadangan tidak akan lengkap. Buat peran cadangan (create role payung_backup login bypassrls password ‘…’ in role pg_read_all_data) dan isi PAYUNG_BACKUP_URL.',
    en: 'This database role sees only what its policies let through, so a backup would not be whole. Make a role for backups (create role payung_backup login bypassrls password ‘…’ in role pg_read_all_data) and set PAYUNG_BACKUP_URL.',
  },
  'postgres-program-missing': {
    id: 'Program {program} tidak ada di komputer ini. Pasang klien PostgreSQL (Debian/Ubuntu: apt install postgresql-client), versinya tidak lebih lama dari server.',
    en: 'The program {program} is not on this machine. Install the PostgreSQL client (Debian/Ubuntu: apt install postgresql-client), not older than the server.',
  },
  'postgres-program-failed': {
    id: 'Program {program} berhenti dengan kesalahan: {reason}.',
    en: 'The program {program} ended with an error: {reason}.',
  },
  'port-taken': {
    id: 'Port {port} sudah dipakai program lain. Pilih port lain dengan --port.',
    en: 'Port {port} is used by another program. Choose another one with --port.',
  },
} as const satisfies Record<string, Sentence>
