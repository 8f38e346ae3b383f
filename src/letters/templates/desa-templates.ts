import type { Paragraph, Table } from 'docx'
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

const title = (text: string, below?: string): Paragraph[] => [
  paragraph(text, { bold: true, allCaps: true, align: 'center', before: 120 }),
  ...(below === undefined ? [gap(160)] : [paragraph(below, { align: 'center', after: 200 })]),
]
const code = () => paragraph('Kode keaslian: {kode_keaslian}', { align: 'left', before: 200 })
const placeAndDay = () => signatureTable([`${blank}, ${blank}`])
const body = (text: string) => paragraph(text, { after: 120 })
const point = (mark: string, text: string) => paragraph(text, { mark, after: 60 })

const [number, sex] = [650, 600]
const half = Math.round((lineWidth - number - sex) / 4)
const widths = [number, lineWidth - number - sex - 3 * half, half, sex, half, half]

function names(): Table {
  const cell = (text: string, at: number, align: 'left' | 'center' | 'right' = 'left', bold = false) =>
    column(text, widths[at]!, align, bold)
  const heads = ['No.', 'Nama', 'NIK', 'L/P', 'Pekerjaan', 'Tempat bekerja']
  return table(
    widths,
    [
      heads.map((head, at) => cell(head, at, 'center', true)),
      [
        cell('{#nama}{nomor}', 0, 'right'),
        cell('{nama_pekerja}', 1),
        cell('{nik}', 2),
        cell('{jenis_kelamin}', 3, 'center'),
        cell('{pekerjaan}', 4),
        cell('{tempat}{/nama}', 5),
      ],
    ],
    true,
  )
}

export const buildNominationList = (): Promise<Uint8Array> =>
  packTemplate('Daftar usulan pekerja rentan', [
    ...letterhead(),
    ...title('Daftar usulan pekerja rentan', '{program} Tahun {tahun}'),
    names(),
    gap(60),
    body('Jumlah: {jumlah_nama} orang.'),
    placeAndDay(),
    code(),
  ])

export const buildMeetingMinutes = (): Promise<Uint8Array> =>
  packTemplate('Berita acara musyawarah desa', [
    ...letterhead(),
    ...title('Berita acara musyawarah {musyawarah}', 'tentang usulan pekerja rentan {program} Tahun {tahun}'),
    body(
      `Pada hari ini ${blank}, tanggal ${blank} bulan ${blank} tahun ${blank}, bertempat di ${blank}, telah diadakan musyawarah {musyawarah} untuk membahas usulan pekerja rentan yang iurannya dibayarkan oleh Pemerintah {daerah}. {permintaan}`,
    ),
    body('Musyawarah menyepakati hal-hal berikut.'),
    point(
      '1.',
      'Mengusulkan {jumlah_nama} orang pekerja rentan, sebagaimana tercantum dalam Daftar Usulan dengan kode keaslian yang sama.',
    ),
    point(
      '2.',
      'Nama-nama itu dibacakan dan tidak ada keberatan, atau keberatan yang disampaikan dicatat di bawah ini.',
    ),
    point('3.', 'Nama keluarga perangkat yang turut diusulkan disebutkan dalam musyawarah.'),
    body(`Keberatan dan catatan: ${blank}${blank}${blank}`),
    body('Daftar hadir menjadi bagian yang tidak terpisahkan dari berita acara ini.'),
    paragraph(`Badan Permusyawaratan: ${blank} (nama dan tanda tangan)`, { align: 'left', before: 120, after: 200 }),
    placeAndDay(),
    code(),
  ])

export const buildResponsibilityStatement = (): Promise<Uint8Array> =>
  packTemplate('Surat pernyataan tanggung jawab mutlak', [
    ...letterhead(),
    ...title('Surat pernyataan tanggung jawab mutlak'),
    body(
      'Yang bertanda tangan di bawah ini, {ttd_nama}, {ttd_jabatan} Kecamatan {kecamatan} {daerah}, menyatakan dengan sesungguhnya:',
    ),
    point(
      '1.',
      'bertanggung jawab penuh atas kebenaran data {jumlah_nama} orang yang diusulkan untuk {program} Tahun {tahun}, sebagaimana tercantum dalam Daftar Usulan dengan kode keaslian yang sama;',
    ),
    point(
      '2.',
      'semua orang yang diusulkan adalah penduduk {sebutan} {desa}, masih hidup, dan bekerja pada pekerjaan yang disebutkan;',
    ),
    point('3.', 'tidak ada pungutan dalam bentuk apa pun kepada orang yang diusulkan; dan'),
    point(
      '4.',
      'apabila di kemudian hari pernyataan ini tidak benar, bersedia bertanggung jawab sesuai dengan ketentuan peraturan perundang-undangan.',
    ),
    body('Demikian pernyataan ini dibuat dengan sebenar-benarnya.'),
    signatureTable([`${blank}, ${blank}`, '', 'Meterai']),
    code(),
  ])

export const buildDesaCoverLetter = (): Promise<Uint8Array> =>
  packTemplate('Surat pengantar desa', [
    ...letterhead(),
    paragraph(`${blank}, ${blank}`, { align: 'right', before: 120, after: 120 }),
    paragraph('Yth. {kepada}', { align: 'left' }),
    ...title('Surat pengantar', `Nomor ${blank}`),
    body(
      'Bersama ini kami sampaikan usulan {jumlah_nama} orang pekerja rentan dari {sebutan} {desa} untuk {program} Tahun {tahun}. {permintaan}',
    ),
    body('Terlampir:'),
    point('1.', 'Daftar Usulan;'),
    point('2.', 'Berita Acara Musyawarah {musyawarah}; dan'),
    point('3.', 'Surat Pernyataan Tanggung Jawab Mutlak,'),
    body('semuanya dengan kode keaslian yang sama dengan surat ini.'),
    signatureTable([]),
    copiesTo(),
    code(),
  ])
