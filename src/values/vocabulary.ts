/** A word that does not belong on an Indonesian screen, and what the offices say in its place. */
export type WordNeverSaid = { readonly found: string; readonly instead: string }

/**
 * Either nobody in the offices says it, or it claims an act of somebody else: Payung proposes and locks, only the
 * head of region decrees, only BPJS issues numbers and pays.
 */
const neverSaid: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/terverifikasi/i, 'Memenuhi syarat / Tidak memenuhi syarat'],
  [/\bcocok\b|\bmatch(ed|ing)?\b/i, 'padan / tidak padan'],
  [/terpilih/i, 'Calon penerima, Ditetapkan, Di luar kuota'],
  [/direkap/i, 'Diteruskan kecamatan'],
  [/cadangan #/i, 'Cadangan urutan n'],
  [/menunggu kpj/i, 'Menunggu nomor peserta'],
  [/klaim berjalan/i, 'Klaim diproses'],
  [/klaim dibayar/i, 'Santunan dibayarkan'],
  [/\bjalur\b|langkah [\d{]/i, 'Tahapan, Tahap 4 dari 8'],
  [/\btetapkan\b/i, 'Kunci daftar, Ajukan ke Bupati'],
  [/\bmengikat\b/i, 'Kebutuhan iuran … pagu DPA …'],
  [/\bpremi\b/i, 'iuran'],
  [/uji publik/i, 'Pengumuman & masa sanggah'],
  [/ad+endum (sk|keputusan)/i, 'Keputusan perubahan'],
  [/\b(debit|kredit)\b/i, 'Kartu kendali, kelebihan bayar'],
  [/\b(hash|seed|root|merkle|digest)\b/i, 'Kode keaslian, Angka undian'],
  [/\b(reveal|policy|eligibility|freeze|snapshot|gap)\b/i, 'the Indonesian term'],
  [/\bcelah\b/i, 'Batas perlindungan'],
  [/\b(disnaker|dinsos)\w*/i, 'the name of the agency from the programme'],
  [/\d+ angka\b|\} angka\b/i, 'digit'],
  [/Rp\s?[\d.,]+\s?(M|jt|rb)\b/, 'miliar, juta, ribu'],
  [/Rp /, 'Rp without a space'],
  [/\bPPK\b(?!-SKPD)/, 'the full title or PPK-SKPD: PPK means two things'],
]

/** Finds them all, so that a text can be put right at one go. Indonesian texts only. */
export function wordsNeverSaid(text: string): WordNeverSaid[] {
  return neverSaid.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [{ found, instead }]
  })
}
