import type { Paragraph, Table } from 'docx'
import { blank } from '../paper-texts.ts'
import { column, gap, letterhead, lineWidth, packTemplate, paragraph, signatureTable, table } from './word-parts.ts'

const title = (text: string): Paragraph[] => [
  paragraph(text, { bold: true, allCaps: true, align: 'center', before: 120, after: 160 }),
]
const code = () => paragraph('Kode keaslian: {kode_keaslian}', { align: 'left', before: 160 })
const body = (text: string) => paragraph(text, { after: 120 })

/** What the worker states; whoever cannot read hears it read aloud. */
const statements = (who: string): Paragraph[] =>
  [
    `bekerja di luar hubungan kerja pada pekerjaan yang tertulis ${who};`,
    'dalam keadaan sehat dan mampu bekerja pada saat pernyataan ini dibuat;',
    'bukan pegawai negeri, anggota TNI atau Polri, atau pekerja yang sudah didaftarkan pemberi kerja;',
    'menyetujui datanya dipakai untuk pendaftaran dan pembayaran iuran {program} Tahun {tahun}, dipadankan dengan data Pemerintah {daerah}, dan disampaikan kepada BPJS Ketenagakerjaan hanya untuk keperluan itu;',
    'mengetahui bahwa diusulkan belum berarti ditetapkan, dan bahwa pendaftaran ini gratis serta tidak boleh dipungut biaya oleh siapa pun; dan',
    'akan memberi tahu {sebutan} {desa} bila berganti pekerjaan, pindah, atau tidak bekerja lagi.',
  ].map((text, at) => paragraph(text, { mark: `${at + 1}.`, after: 60 }))

const [label, colon] = [2600, 260]
const about = (): Table =>
  table(
    [label, colon, lineWidth - label - colon],
    [
      ['Nama', '{nama_pekerja}'],
      ['NIK', '{nik}'],
      ['Jenis kelamin', '{jenis_kelamin}'],
      ['Pekerjaan', '{pekerjaan}'],
      ['Tempat bekerja', '{tempat}'],
      ['Alamat', '{sebutan} {desa}, Kecamatan {kecamatan}'],
    ].map(([name = '', text = '']) => [
      column(name, label),
      column(':', colon),
      column(text, lineWidth - label - colon),
    ]),
  )

/** A sheet for each worker: every repeat begins on a new page, so that none is torn apart and none is empty. */
export const buildWorkerStatement = (): Promise<Uint8Array> =>
  packTemplate('Surat pernyataan pekerja', [
    paragraph('{#nama [loopOver: "paragraph"]}Surat pernyataan pekerja', {
      bold: true,
      allCaps: true,
      align: 'center',
      after: 160,
      newPage: true,
    }),
    body('Yang bertanda tangan di bawah ini:'),
    about(),
    gap(80),
    body('menyatakan dengan sebenarnya bahwa saya:'),
    ...statements('di atas'),
    body('Pernyataan ini dibacakan kepada saya dan saya mengerti isinya.'),
    paragraph(`${blank}, ${blank}`, { align: 'right', before: 120, after: 80 }),
    paragraph('Yang menyatakan (tanda tangan atau cap jempol),', { align: 'right', after: 900 }),
    paragraph('{nama_pekerja}', { align: 'right', bold: true, after: 160 }),
    paragraph('Mengetahui, {ttd_jabatan} {ttd_nama}', { align: 'left', after: 700 }),
    paragraph('Nomor {nomor} · kode keaslian {kode_keaslian}{/nama}', { align: 'left' }),
  ])

const [number, sex, mark] = [650, 600, 2300]
const third = Math.round((lineWidth - number - sex - mark) / 3)
const widths = [number, third, third, sex, lineWidth - number - sex - mark - 2 * third, mark]

function names(): Table {
  const cell = (text: string, at: number, bold = false) => column(text, widths[at]!, bold ? 'center' : 'left', bold)
  const heads = ['No.', 'Nama', 'NIK', 'L/P', 'Pekerjaan', 'Tanda tangan atau cap jempol']
  const fields = ['{#nama}{nomor}', '{nama_pekerja}', '{nik}', '{jenis_kelamin}', '{pekerjaan}', '{nomor}.{/nama}']
  return table(widths, [heads.map((head, at) => cell(head, at, true)), fields.map((text, at) => cell(text, at))], true)
}

export const buildJointStatement = (): Promise<Uint8Array> =>
  packTemplate('Surat pernyataan pekerja bersama', [
    ...letterhead(),
    ...title('Surat pernyataan pekerja'),
    body('Kami yang namanya tercantum di bawah ini, masing-masing menyatakan dengan sebenarnya bahwa saya:'),
    ...statements('dalam daftar ini'),
    body('Pernyataan ini dibacakan kepada kami dan kami mengerti isinya.'),
    names(),
    gap(60),
    signatureTable([`${blank}, ${blank}`, 'Mengetahui,']),
    code(),
  ])
