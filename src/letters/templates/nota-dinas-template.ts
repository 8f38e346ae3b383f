import { blank } from '../paper-texts.ts'
import {
  type Cell,
  column,
  gap,
  letterhead,
  lineWidth,
  packTemplate,
  paragraph,
  repeatedList,
  signatureTable,
  table,
} from './word-parts.ts'

const [label, colon] = [1700, 260]
const headWidths = [label, colon, lineWidth - label - colon]
const headLine = (name: string, text: string): readonly Cell[] => [
  { text: name, width: label, style: { align: 'left' } },
  { text: ':', width: colon },
  { text, width: lineWidth - label - colon, style: { align: 'left' } },
]

const head = [
  ...letterhead(),
  paragraph('NOTA DINAS', { bold: true, underline: true, align: 'center', before: 200, after: 200 }),
  table(headWidths, [
    headLine('Kepada Yth.', '{kepada}'),
    headLine('Melalui', '{melalui}'),
    headLine('Dari', '{dari}'),
    headLine('Nomor', blank),
    headLine('Tanggal', blank),
    headLine('Lampiran', '1 (satu) berkas'),
    headLine('Hal', 'Permohonan penandatanganan Keputusan {kepala_daerah_singkat} tentang {tentang}'),
  ]),
  gap(160),
]

const [number, people] = [600, 2000]
const stageWidths = [number, lineWidth - number - people, people]
const stages = table(
  stageWidths,
  [
    [
      column('No.', number, 'center', true),
      column('Tahapan', lineWidth - number - people, 'center', true),
      column('Orang', people, 'center', true),
    ],
    [
      column('{#tahapan}{nomor}', number, 'center'),
      column('{uraian}', lineWidth - number - people),
      column('{orang}{/tahapan}', people, 'right'),
    ],
  ],
  true,
)

const money = 2200
const fundWidths = [lineWidth - 3 * money, money, money, money]
const funds = table(
  fundWidths,
  [
    [
      column('Sumber dana', lineWidth - 3 * money, 'center', true),
      column('Pagu', money, 'center', true),
      column('Kebutuhan', money, 'center', true),
      column('Sisa', money, 'center', true),
    ],
    [
      column('{#dana}{sumber}', lineWidth - 3 * money),
      column('{pagu}', money, 'right'),
      column('{kebutuhan}', money, 'right'),
      column('{sisa}{/dana}', money, 'right'),
    ],
  ],
  true,
)

const body = [
  paragraph(
    'Dengan hormat kami laporkan hasil seleksi penerima bantuan iuran program {program} bagi pekerja rentan di {daerah} sebagai berikut.',
    { after: 160 },
  ),
  paragraph('Jumlah orang menurut tahapan:', { mark: '1.', align: 'left', after: 80, keep: true }),
  stages,
  gap(120),
  paragraph('Urutan prioritas yang berlaku sama bagi semua orang:', {
    mark: '2.',
    align: 'left',
    after: 40,
    keep: true,
  }),
  repeatedList('urutan', 440),
  gap(60),
  paragraph(
    'Kami usulkan {jumlah_penerima} orang calon penerima dan {jumlah_cadangan} orang cadangan. Iuran yang dibutuhkan sebesar {iuran} selama {masa}, seluruhnya {jumlah_iuran} ({terbilang}).',
    { mark: '3.', after: 120 },
  ),
  paragraph('Ketersediaan dana:', { mark: '4.', align: 'left', after: 80, keep: true }),
  funds,
  gap(120),
  paragraph(
    'Daftar dikunci pada {tanggal_kunci} dengan kode keaslian {kode_keaslian}. Kode yang sama tercetak pada setiap halaman lampiran, sehingga perubahan satu nama pun dapat diketahui.',
    { mark: '5.', after: 160 },
  ),
  paragraph(
    'Sehubungan dengan hal tersebut, kami mohon perkenan Bapak/Ibu {kepala_daerah_singkat} menandatangani rancangan Keputusan {kepala_daerah_singkat} beserta lampirannya sebagaimana terlampir. Atas perkenan Bapak/Ibu kami ucapkan terima kasih.',
    { after: 240 },
  ),
]

/** The nota dinas that carries the draft decree through the Sekda to the head of region. */
export function buildNotaDinasTemplate(): Promise<Uint8Array> {
  return packTemplate('Nota dinas permohonan penetapan', [...head, ...body, signatureTable([])])
}
