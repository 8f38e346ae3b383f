import type { PaperSize } from './paper-kind.ts'
import { newestLetterheads } from './records/letterheads.ts'
import type { Shelf } from './template.ts'

/** How a paper is headed, and on what it is printed. */
export type Letterhead = {
  readonly lines: readonly string[]
  readonly address: string
  readonly contact: string
  /** PNG. */
  readonly logo: Uint8Array | null
  readonly paper: PaperSize
}

export const plainLetterhead = (lines: readonly string[]): Letterhead => ({
  lines,
  address: '',
  contact: '',
  logo: null,
  paper: 'F4',
})

/**
 * The letterhead of an office, as it was written down for its area. Where nothing was, the lines it has by its place; coat of
 * arms and paper are then those of the Pemda.
 *
 * @param byPlace what heads the papers of an office that wrote nothing down
 */
export async function letterheadOf(
  { tx, files }: Shelf,
  { pemda, area }: { readonly pemda: string; readonly area: string },
  byPlace: readonly string[],
): Promise<Letterhead> {
  const rows = await newestLetterheads(tx, [...new Set([pemda, area])])
  const [own, ofPemda] = [area, pemda].map((one) => rows.find((row) => row.area === one))
  const logo = own?.logo_digest ?? ofPemda?.logo_digest ?? null
  const { paper = 'F4' } = ofPemda ?? {}
  return {
    lines: own === undefined ? byPlace : (own.lines as string[]),
    address: own?.address ?? '',
    contact: own?.contact ?? '',
    logo: logo === null ? null : files.get(logo),
    // The database allows no other words.
    paper: paper as PaperSize,
  }
}

/** The fields of a letterhead, the same in every letter. */
export const letterheadValues = ({ lines, address, contact }: Letterhead) => ({
  kop: lines.join('\n'),
  alamat: [address, contact].filter(Boolean).join('\n'),
})
