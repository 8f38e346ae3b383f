import { blank } from '../paper-texts.ts'
import {
  column,
  copiesTo,
  gap,
  letterhead,
  lineWidth,
  packTemplate,
  paragraph,
  signatureTable,
  table,
} from './word-parts.ts'

const [number, people, remark] = [600, 1500, 1900]
const file = lineWidth - number - people - remark
const files = () =>
  table(
    [number, file, people, remark],
    [
      [
        column('No.', number, 'center', true),
        column('Berkas yang dikirimkan', file, 'center', true),
        column('Banyaknya', people, 'center', true),
        column('Keterangan', remark, 'center', true),
      ],
      [
        column('{#berkas}{nomor}', number, 'center'),
        column('{nama}, sidik SHA-256: {sidik}', file),
        column('{orang} orang', people, 'right'),
        column('{keterangan}{/berkas}', remark),
      ],
    ],
    true,
  )

/** The letter with which the agency sends the branch the file of the people to be enrolled. */
export function buildCoverLetterTemplate(): Promise<Uint8Array> {
  return packTemplate('Surat pengantar berkas pendaftaran', [
    ...letterhead(),
    paragraph(`${blank}, ${blank}`, { align: 'right', before: 120, after: 120 }),
    paragraph('Yth. {kepada}', { align: 'left' }),
    paragraph('SURAT PENGANTAR', { bold: true, underline: true, align: 'center', before: 240 }),
    paragraph(`Nomor ${blank}`, { align: 'center', after: 200 }),
    files(),
    gap(120),
    paragraph(
      'Berkas tersebut memuat pendaftaran {jumlah_orang} orang peserta {program}, berdasarkan Keputusan {keputusan} dan Perjanjian Kerja Sama Nomor {pks}. Kode keaslian daftar yang ditetapkan: {kode_keaslian}.',
      { after: 120 },
    ),
    paragraph(
      'Berkas diambil oleh {pengambil} pada {waktu}, seperti tertulis dalam properti setiap berkas. Berkas yang sidiknya berbeda dari yang tertulis di atas bukan berkas yang kami kirimkan.',
      { after: 120 },
    ),
    paragraph('Berkas memuat NIK dan data pribadi, dan dikirimkan hanya untuk pendaftaran peserta.', { after: 240 }),
    signatureTable([]),
    copiesTo(),
    paragraph(`Diterima tanggal : ${blank}`, { align: 'left', before: 240, after: 80, keep: true }),
    paragraph(`Nama, jabatan, dan tanda tangan penerima : ${blank}${blank}`, { align: 'left', after: 80, keep: true }),
    paragraph('Setelah diterima, lembar kedua mohon dikembalikan kepada kami.', { align: 'left' }),
  ])
}
