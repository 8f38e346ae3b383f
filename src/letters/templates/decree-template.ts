import { blank } from '../paper-texts.ts'
import {
  type Cell,
  gap,
  lineWidth,
  packTemplate,
  paragraph,
  repeatedList,
  signatureTable,
  table,
} from './word-parts.ts'

const [label, colon, mark] = [2080, 260, 480]
const widths = [label, colon, mark, lineWidth - label - colon - mark]
const wide = lineWidth - label - colon

const marked = (name: string, point: string, text: string): readonly Cell[] => [
  { text: name, width: label, style: { align: 'left' } },
  { text: name === '' ? '' : ':', width: colon },
  { text: point, width: mark, style: { align: 'left' } },
  { text, width: wide - mark },
]

const clause = (name: string, text: string, style: NonNullable<Cell['style']> = {}): readonly Cell[] => [
  { text: name, width: label, style: { align: 'left' } },
  { text: name === '' ? '' : ':', width: colon },
  { text, width: wide, span: 2, style },
]

/** Rows that repeat: the mark opens in the first cell and closes in the last, so whole rows are repeated. */
const repeated = (list: string): readonly Cell[] => [
  { text: `{#${list}}{label}`, width: label, style: { align: 'left' } },
  { text: '{titik}', width: colon },
  { text: '{nomor}', width: mark, style: { align: 'left' } },
  { text: `{teks}{/${list}}`, width: wide - mark },
]

const considerations = [
  marked(
    'Menimbang',
    'a.',
    'bahwa pekerja rentan di {daerah} menghadapi risiko kecelakaan kerja dan kematian yang dapat memiskinkan keluarganya, sedangkan penghasilannya belum cukup untuk membayar iuran jaminan sosial ketenagakerjaan secara mandiri;',
  ),
  marked(
    '',
    'b.',
    'bahwa usulan desa dan kelurahan telah diverifikasi, dipadankan dengan data kesejahteraan, dan diseleksi menurut ketentuan yang sama bagi semua orang;',
  ),
  marked(
    '',
    'c.',
    'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {kepala_daerah_singkat} tentang {tentang};',
  ),
]

const dictum = [
  clause('Menetapkan', 'KEPUTUSAN {kepala_daerah_singkat} TENTANG {tentang}.', { allCaps: true }),
  clause(
    'KESATU',
    'Menetapkan {jumlah_penerima} orang pekerja rentan sebagai penerima bantuan iuran program {program} sebagaimana tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan dari Keputusan {kepala_daerah_singkat} ini.',
  ),
  clause('KEDUA', 'Pekerja rentan sebagaimana dimaksud dalam Diktum KESATU adalah {definisi}, yang memenuhi syarat:'),
  [
    { text: '', width: label },
    { text: '', width: colon },
    { text: '{#syarat}{huruf}', width: mark, style: { align: 'left' } },
    { text: '{teks}{/syarat}', width: wide - mark },
  ] satisfies readonly Cell[],
  clause(
    'KETIGA',
    'Bantuan iuran diberikan sebesar {iuran} selama {masa}, seluruhnya berjumlah {jumlah_iuran} ({terbilang}), dan dibebankan pada {dana}.',
  ),
  clause(
    'KEEMPAT',
    '{#cadangan}Menetapkan {jumlah} orang pekerja rentan sebagai cadangan penerima bantuan iuran menurut urutan sebagaimana tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan dari Keputusan {kepala_daerah_singkat} ini.{/cadangan}{#tanpa_cadangan}Keputusan {kepala_daerah_singkat} ini tidak menetapkan cadangan penerima bantuan iuran.{/tanpa_cadangan}',
  ),
  clause(
    'KELIMA',
    'Tempat penerima yang meninggal dunia, pindah dari {daerah}, atau tidak lagi memenuhi syarat diisi oleh cadangan dengan urutan terdepan yang masih memenuhi syarat. Penggantian ditetapkan dengan {penggantian} dan dilaporkan kepada {kepala_daerah_singkat} setiap bulan. Tempat penerima yang meninggal dunia baru diisi setelah hak ahli warisnya diajukan kepada BPJS Ketenagakerjaan atau dinyatakan tidak ada.',
  ),
  clause(
    'KEENAM',
    '{perangkat_daerah} mendaftarkan penerima kepada {cabang}, memutakhirkan data, memantau pembayaran iuran, dan mendampingi ahli waris dalam pengajuan manfaat.',
  ),
  clause(
    'KETUJUH',
    'Setiap halaman lampiran Keputusan {kepala_daerah_singkat} ini memuat kode keaslian {kode_keaslian}. Halaman dengan kode lain bukan bagian dari Keputusan {kepala_daerah_singkat} ini.',
  ),
  clause('KEDELAPAN', 'Keputusan {kepala_daerah_singkat} ini mulai berlaku pada tanggal ditetapkan.'),
]

const head = [
  paragraph('{kepala_daerah}', { allCaps: true, bold: true, align: 'center' }),
  paragraph('PROVINSI {provinsi}', { allCaps: true, bold: true, align: 'center', after: 240 }),
  paragraph('KEPUTUSAN {kepala_daerah}', { allCaps: true, align: 'center' }),
  paragraph('NOMOR .................. TAHUN ..........', { align: 'center', after: 160 }),
  paragraph('TENTANG', { align: 'center', after: 160 }),
  paragraph('{tentang}', { allCaps: true, align: 'center', after: 240 }),
  paragraph('{kepala_daerah},', { allCaps: true, align: 'center', after: 240 }),
]

/** The draft decree in the form of Permendagri 80/2015; the words are ours, for Bagian Hukum to edit. */
export function buildDecreeTemplate(): Promise<Uint8Array> {
  return packTemplate('Keputusan penetapan penerima bantuan iuran', [
    ...head,
    table(widths, [...considerations, repeated('mengingat'), repeated('memperhatikan')]),
    gap(120),
    paragraph('MEMUTUSKAN:', { align: 'center', after: 160, keep: true }),
    table(widths, dictum),
    gap(200),
    signatureTable(['Ditetapkan di {ibu_kota}', `pada tanggal ${blank}`]),
    gap(200),
    paragraph('Tembusan:', { align: 'left', after: 60, keep: true }),
    repeatedList('tembusan'),
  ])
}
