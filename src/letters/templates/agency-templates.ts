import type { Paragraph, Table } from 'docx'
import { blank } from '../paper-texts.ts'
import {
  type Cell,
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

const title = (text: string, below: string): Paragraph[] => [
  paragraph(text, { bold: true, allCaps: true, align: 'center', before: 120 }),
  paragraph(below, { align: 'center', after: 200 }),
]
const code = () => paragraph('Kode keaslian: {kode_keaslian}', { align: 'left', before: 200 })
const body = (text: string) => paragraph(text, { after: 120 })
const numbered = `Nomor ${blank}`
const today = `Pada hari ini ${blank}, tanggal ${blank} bulan ${blank} tahun ${blank}`

/** A letter that goes out: place and day, to whom, what about. */
const letterTo = (to: string, subject: string): Paragraph[] => [
  paragraph(`${blank}, ${blank}`, { align: 'right', before: 120, after: 120 }),
  paragraph(numbered, { align: 'left' }),
  paragraph(`Hal: ${subject}`, { align: 'left', after: 120 }),
  paragraph(`Yth. ${to}`, { align: 'left', after: 120 }),
]

/** Rows of a repeated part under their heads; the last column takes what is left of the line. */
function rowsOf(list: string, columns: readonly { head: string; field: string; width?: number }[]): Table {
  const taken = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const open = columns.filter(({ width }) => width === undefined).length
  const widths = columns.map(({ width }) => width ?? Math.floor((lineWidth - taken) / open))
  const cell = (text: string, at: number, bold = false): Cell =>
    column(text, widths[at]!, bold ? 'center' : columns[at]!.width === undefined ? 'left' : 'right', bold)
  const last = columns.length - 1
  return table(
    widths,
    [
      columns.map(({ head }, at) => cell(head, at, true)),
      columns.map(({ field }, at) =>
        cell(`${at === 0 ? `{#${list}}` : ''}{${field}}${at === last ? `{/${list}}` : ''}`, at),
      ),
    ],
    true,
  )
}

/** The other office signs beside ours; its name is written by hand. */
const otherParty = () =>
  paragraph(`Untuk {mitra}: ${blank}${blank} (nama, jabatan, tanda tangan)`, { align: 'left', before: 120, after: 200 })

export const buildNominationRequest = (): Promise<Uint8Array> =>
  packTemplate('Surat permintaan usulan', [
    ...letterhead(),
    ...letterTo('Camat se-{daerah}', 'permintaan usulan pekerja rentan'),
    body(
      'Dalam rangka {program} Tahun {tahun}, kami mohon Saudara meminta {jumlah_desa} desa dan kelurahan mengusulkan pekerja rentan, yaitu {pengertian}.',
    ),
    body(
      'Usulan diisi pada formulir Excel yang kami kirimkan untuk tiap desa, dengan kuota berikut, dan kami terima paling lambat {batas}.',
    ),
    rowsOf('wilayah', [
      { head: 'No.', field: 'nomor', width: 650 },
      { head: 'Kecamatan', field: 'nama_kecamatan' },
      { head: 'Desa/kelurahan', field: 'banyak_desa', width: 1900 },
      { head: 'Kuota (orang)', field: 'kuota', width: 1900 },
    ]),
    gap(60),
    body(
      'Setiap usulan disertai surat pengantar, daftar usulan, berita acara musyawarah, dan surat pernyataan tanggung jawab mutlak kepala desa atau lurah. Tidak ada pungutan dalam bentuk apa pun kepada orang yang diusulkan.',
    ),
    signatureTable([]),
    copiesTo(),
    code(),
  ])

export const buildKecamatanRecap = (): Promise<Uint8Array> =>
  packTemplate('Rekapitulasi kecamatan', [
    ...letterhead(),
    ...title('Rekapitulasi usulan pekerja rentan', '{program} Tahun {tahun}'),
    rowsOf('rekap', [
      { head: 'No.', field: 'nomor', width: 650 },
      { head: 'Desa/kelurahan', field: 'nama_desa' },
      { head: 'Kuota', field: 'kuota', width: 1100 },
      { head: 'Nama', field: 'banyak_nama', width: 1100 },
      { head: 'Keterangan', field: 'keterangan' },
    ]),
    gap(60),
    body('Jumlah: {jumlah_nama} orang.'),
    signatureTable([`${blank}, ${blank}`]),
    code(),
  ])

export const buildKecamatanCoverLetter = (): Promise<Uint8Array> =>
  packTemplate('Surat pengantar kecamatan', [
    ...letterhead(),
    ...letterTo('{kepada}', 'usulan pekerja rentan Kecamatan {kecamatan}'),
    body(
      'Bersama ini kami teruskan usulan {jumlah_nama} orang pekerja rentan dari {jumlah_desa} desa dan kelurahan di Kecamatan {kecamatan} untuk {program} Tahun {tahun}, sebagaimana tercantum dalam Rekapitulasi Kecamatan terlampir dengan kode keaslian yang sama.',
    ),
    body('Daftar setiap desa disertai naskah desa yang bersangkutan.'),
    signatureTable([]),
    copiesTo(),
    code(),
  ])

export const buildMatchingRequest = (): Promise<Uint8Array> =>
  packTemplate('Surat permintaan pemadanan data', [
    ...letterhead(),
    ...letterTo('{kepada}', 'permintaan pemadanan data'),
    body(
      'Dalam rangka {program} Tahun {tahun}, kami mohon bantuan Saudara memadankan data {jumlah_nama} orang yang diusulkan desa dan kelurahan dengan data kesejahteraan sosial yang Saudara kelola.',
    ),
    body(
      'Untuk setiap orang kami mohon desil, keterangan, dan tanggal data. Orang yang tidak ditemukan atau belum diperingkat mohon disebutkan demikian.',
    ),
    body(
      'Hasilnya kami gunakan hanya untuk menilai syarat penerima program ini dan dituangkan dalam Berita Acara Pemadanan Data.',
    ),
    signatureTable([]),
    copiesTo(),
    code(),
  ])

const countsOf = (list: string): Table =>
  rowsOf(list, [
    { head: 'No.', field: 'nomor', width: 650 },
    { head: 'Hasil', field: 'uraian' },
    { head: 'Orang', field: 'orang', width: 1900 },
  ])

export const buildMatchingMinutes = (): Promise<Uint8Array> =>
  packTemplate('Berita acara pemadanan data', [
    ...letterhead(),
    ...title('Berita acara pemadanan data', numbered),
    body(
      `${today}, {perangkat_daerah} dan {mitra} telah memadankan data {jumlah_nama} orang yang diusulkan untuk {program} Tahun {tahun} dengan data {sumber} per tanggal {tanggal_data}, dengan hasil berikut.`,
    ),
    countsOf('hasil_pemadanan'),
    gap(60),
    body('Pemadanan dilakukan {cara}. Yang dipadankan: {daftar}. Petugas: {petugas}.'),
    body(
      'Orang yang tidak padan atau belum diperingkat tidak berarti mampu; datanya disampaikan kepada desa untuk dibahas dalam musyawarah.',
    ),
    otherParty(),
    signatureTable([]),
    code(),
  ])

export const buildVerificationMinutes = (): Promise<Uint8Array> =>
  packTemplate('Berita acara verifikasi dan validasi', [
    ...letterhead(),
    ...title('Berita acara verifikasi dan validasi', numbered),
    body(
      `${today}, {perangkat_daerah} dan {mitra} telah melakukan verifikasi dan validasi atas {jumlah_nama} orang yang diusulkan untuk {program} Tahun {tahun}, dengan hasil berikut.`,
    ),
    countsOf('hasil_verval'),
    gap(60),
    body('Di antaranya {sudah_peserta} orang sudah menjadi peserta BPJS Ketenagakerjaan.'),
    otherParty(),
    signatureTable([]),
    code(),
  ])

export const buildDrawMinutes = (): Promise<Uint8Array> =>
  packTemplate('Berita acara pengundian angka acak', [
    ...letterhead(),
    ...title('Berita acara pengundian angka acak', numbered),
    body(
      `${today}, bertempat di ${blank}, telah dilakukan pengundian angka acak yang menentukan urutan di antara orang dengan prioritas yang sama, dari {jumlah_orang} orang yang dinilai untuk {program} Tahun {tahun}.`,
    ),
    body('Kode angka undian yang diumumkan sebelum angkanya diketahui: {kode_undian}.'),
    body(`Angka undian (ditulis setelah daftar dikunci): ${blank}${blank}${blank}`),
    body(
      'Kode tersebut adalah sidik SHA-256 dari angka undian, sehingga angkanya tidak dapat diganti setelah diumumkan dan setiap orang dapat menghitung ulang urutannya.',
    ),
    paragraph(`Saksi yang hadir: ${blank}${blank}${blank}`, { align: 'left', before: 120, after: 200 }),
    signatureTable([]),
    code(),
  ])
