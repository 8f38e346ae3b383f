import type { BoardRow } from '#nomination/contract.ts'
import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { figuresOf } from '../figures.ts'

const { count } = figuresOf('id')

/** What stands around a message: the same for every desa. */
export type MessageTerms = {
  readonly programme: string
  readonly leadAgency: string
  readonly deadline: string | null
}

/*
 * Messages for the WhatsApp groups the offices already have. Always in Indonesian, whatever the screen speaks: they are
 * read by the desa. Counts and names of places only; a NIK or the name of a person never goes into a group.
 */

/** A message for one desa: what is missing, what is to be mended, or that everything is here. */
export function messageToDesa(row: BoardRow, kecamatan: string, terms: MessageTerms): string {
  return [
    greeting(`operator ${row.name}, Kecamatan ${kecamatan}`),
    '',
    ...stateLines(row, terms),
    '',
    `${terms.leadAgency}, ${terms.programme}`,
  ].join('\n')
}

/** A message for all desa of a kecamatan, by what each has to do. */
export function messageToKecamatan(rows: readonly BoardRow[], kecamatan: string, terms: MessageTerms): string {
  const missing = rows.filter(({ list }) => list === null)
  const drafts = rows.filter(({ list }) => list?.state === 'draft')
  const returned = rows.filter(({ list }) => list?.state === 'returned')
  const toMend = rows.filter(({ toMend: open, list }) => open > 0 && list?.state !== 'returned')
  const additions = rows.filter(({ addition }) => addition !== null)
  const parts = [
    part(`Belum mengirim daftar${untilOf(terms)}:`, missing, ({ name }) => name),
    part('Sudah diisi tetapi belum dikirim:', drafts, ({ name }) => name),
    part('Nama tambahan belum dikirim:', additions, (row) => `${row.name}: ${count(addedBy(row))} nama`),
    part('Dikembalikan untuk perbaikan:', returned, ({ name }) => name),
    part('Ada baris yang perlu diperbaiki:', toMend, ({ name, toMend: open }) => `${name}: ${count(open)} baris`),
  ].flat()
  const calm = ['Semua desa/kelurahan sudah mengirim dan tidak ada yang perlu diperbaiki. Terima kasih.', '']
  return [
    greeting(`operator desa/kelurahan di Kecamatan ${kecamatan}`),
    '',
    ...(parts.length === 0 ? calm : parts),
    `${terms.leadAgency}, ${terms.programme}`,
  ].join('\n')
}

const greeting = (whom: string) => `Yth. ${whom}.`

const untilOf = ({ deadline }: MessageTerms) => (deadline === null ? '' : ` (batas ${dayName(deadline)})`)

function dayName(day: string): string {
  const read = parsePlainDate(day)
  return isRefusal(read) ? day : formatDate(read, 'id')
}

function part(title: string, rows: readonly BoardRow[], line: (row: BoardRow) => string): string[] {
  return rows.length === 0 ? [] : [title, ...rows.map((row) => `- ${line(row)}`), '']
}

/** Names the desa still writes beside the list it sent. */
const addedBy = ({ addition }: BoardRow) => (addition === null ? 0 : addition.names + addition.toMend)

function stateLines(row: BoardRow, terms: MessageTerms): string[] {
  const { list, good, toMend, quota, late, addition } = row
  if (list === null) {
    return [
      late && terms.deadline !== null
        ? `Daftar usulan pekerja rentan belum kami terima, padahal batasnya ${dayName(terms.deadline)}.`
        : `Daftar usulan pekerja rentan belum kami terima${untilOf(terms)}.`,
      ...(quota === null ? [] : [`Kuota: ${count(quota)} orang.`]),
      'Mohon isi formulir Excel yang kami kirim, lalu balas di grup ini dengan berkasnya.',
    ]
  }
  const received = `Daftar versi ${count(list.version)} sudah kami terima: ${count(good - (addition?.names ?? 0))} orang dapat diteruskan.`
  if (toMend > 0) {
    return [
      received,
      `${count(toMend)} baris perlu diperbaiki. Berkasnya menyusul setelah pesan ini: isi sel yang kuning, lalu kirim kembali ke grup ini.`,
    ]
  }
  if (list.state === 'returned') return [received, 'Daftar dikembalikan untuk perbaikan. Mohon kirim versi yang benar.']
  if (list.state === 'draft') return [received, 'Daftar belum dikirim ke kecamatan. Mohon diperiksa lalu dikirim.']
  if (addition !== null)
    return [received, `${count(addedBy(row))} nama tambahan belum dikirim ke kecamatan. Mohon diperiksa lalu dikirim.`]
  if (row.papersMissing > 0)
    return [
      received,
      `Dokumen bertanda tangan kurang ${count(row.papersMissing)}. Mohon dicetak, ditandatangani, lalu diunggah atau dikirim ke grup ini.`,
    ]
  return [received, 'Tidak ada yang perlu diperbaiki. Terima kasih.']
}
