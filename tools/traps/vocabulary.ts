import { lineAt, quotedTexts } from './without-comments.ts'

type Word = { readonly never: RegExp; readonly say: string }

/** Words that may stand in no Indonesian text of ours, with what is said instead. */
const anywhere: readonly Word[] = [
  { never: /\bpremi\b/i, say: 'iuran' },
  { never: /\b(?:hash|merkle)\b/i, say: 'kode keaslian' },
  { never: /\bseed\b/i, say: 'angka undian' },
  { never: /\bsnapshot\b/i, say: 'data per tanggal …' },
  { never: /\bfreeze\b/i, say: 'kunci data' },
  { never: /\breveal\b/i, say: 'tampilkan NIK lengkap' },
  { never: /\bgap\b|\bcelah\b/i, say: 'batas perlindungan' },
  { never: /\bmatch(?:ing|ed)?\b/i, say: 'padan' },
  { never: /\b(?:debit|kredit|ledger)\b/i, say: 'kartu kendali, kelebihan bayar' },
  { never: /\badendum SK\b/i, say: 'keputusan perubahan' },
  { never: /\bSK adendum\b/i, say: 'keputusan perubahan' },
  { never: /\b(?:Disnaker|Dinsos)\b/, say: 'the name of the agency from the programme' },
  { never: /\bMenunggu KPJ\b/i, say: 'Menunggu nomor peserta' },
  { never: /\bterverifikasi\b/i, say: 'Memenuhi syarat or Tidak memenuhi syarat' },
  { never: /\b(?:tidak )?terpilih\b/i, say: 'Calon penerima or Di luar kuota' },
  { never: /\bCadangan #/i, say: 'Cadangan urutan n' },
  { never: /\bLangkah \d+ dari\b/i, say: 'Tahap n dari m' },
  { never: /\bmengikat\b/i, say: 'nothing: neither a click nor a decree commits money' },
  { never: /\bKlaim (?:dibayar|berjalan)\b/i, say: 'Santunan dibayarkan, Klaim diproses' },
  { never: /\bIuran \w+ lunas\b/i, say: 'Iuran s.d. Oktober 2025 lunas' },
  { never: /\bRp\s?[\d.,]+\s?M\b/, say: 'miliar' },
  { never: /\bPPK\b/, say: 'the office in full' },
  { never: /\bDTSN\b/, say: 'DTSEN' },
]

/** Words that are no status, button or heading by themselves; inside a sentence they may be right. */
const asLabel: readonly Word[] = [
  { never: /^Diusulkan$/i, say: 'Diusulkan desa' },
  { never: /^Dikembalikan$/i, say: 'Dikembalikan untuk perbaikan' },
  { never: /^Direkap$/i, say: 'Diteruskan kecamatan' },
  { never: /^(?:\d+ )?ditolak$/i, say: 'ditolak BPJS, with who and what to do' },
  { never: /^Berakhir$/i, say: 'Perlindungan berakhir, with date and cause' },
  { never: /^Tetapkan$/i, say: 'Kunci daftar, Ajukan ke Bupati' },
  { never: /^Jejak$/i, say: 'Riwayat, Jejak audit' },
  { never: /^(?:tidak )?cocok$/i, say: 'Padan, Tidak padan' },
  { never: /^(?:Berisiko|Tercapai)$/i, say: 'Perlu diwaspadai, Capaian' },
  { never: /^Jalur$/i, say: 'Tahapan' },
  { never: /^Verifikasi \d/i, say: 'Memenuhi syarat n dari m' },
]

export const isIndonesianText = (path: string) => /^src\/web\/text\/id(?:\/.*)?\.tsx?$/.test(path)
export const isRefusalText = (path: string) => /^src\/values\/refusals\/[a-z-]+\.ts$/.test(path)

/** The texts of a file that a person reads in Indonesian and that use a word of the list, with the better word. */
export function wrongWords(path: string, code: string): { line: number; said: string; say: string }[] {
  return indonesianTexts(path, code).flatMap(({ text, line }) => {
    const wrong = [...anywhere, ...asLabel].find((word) => word.never.test(text))
    return wrong ? [{ line, said: text, say: wrong.say }] : []
  })
}

function indonesianTexts(path: string, code: string): { text: string; line: number }[] {
  if (isIndonesianText(path)) return quotedTexts(code)
  if (!isRefusalText(path)) return []
  return [...code.matchAll(/\bid:\s*(['"`])((?:\\.|(?!\1).)*)\1/g)].map((match) => ({
    text: match[2]!,
    line: lineAt(code, match.index),
  }))
}
