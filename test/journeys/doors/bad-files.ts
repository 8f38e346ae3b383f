import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import { writeWorkbook, type CellDraft } from '#exchange/sheet/index.ts'

const headings = ['NIK', 'Nama', 'Tanggal Lahir', 'L/P', 'Pekerjaan']

/** A man of Poleang with a NIK of his own, on a list as a desa types it. */
function rowOf(number: number): readonly string[] {
  const day = String(1 + (number % 27)).padStart(2, '0')
  const serial = String(1 + Math.floor(number / 27)).padStart(4, '0')
  const name = String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return [`740601${day}0380${serial}`, `La Orang ${name}`, `${day}/03/1980`, 'L', 'Nelayan']
}

export const peopleFrom = (from: number, count: number) => Array.from({ length: count }, (_, at) => rowOf(from + at))

export const listOf = (rows: readonly (readonly CellDraft[])[], titles: readonly string[] = []): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [{ name: 'Usulan', columns: [], rows: [...titles.map((title) => [title]), headings, ...rows] }],
  })

/** The column as numbers: Excel keeps fifteen digits and writes a zero for the sixteenth. */
export const roundedRows = (count: number): (readonly CellDraft[])[] =>
  peopleFrom(500, count).map(([nik, ...rest]) => [
    { value: Number(nik!.slice(0, 15)) * 10, as: 'plain' as const },
    ...rest,
  ])

/** What Excel writes when a workbook is saved with a password. */
export const encryptedWorkbook = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

/** A small workbook whose sheet unfolds to `megabytes` of blanks. */
export function bomb(megabytes: number): Promise<Uint8Array> {
  const blanks = Buffer.alloc(megabytes * 2 ** 20, ' ')
  return workbookWith(
    Buffer.concat([Buffer.from('<worksheet><sheetData>'), blanks, Buffer.from('</sheetData></worksheet>')]),
  )
}

/** More rows than any workbook has, as a list of text. */
export const endlessList = Buffer.from(`NIK,Nama\n${'7,a\n'.repeat(1_048_577)}`)

async function workbookWith(sheet: Buffer): Promise<Uint8Array> {
  const zip = new yazl.ZipFile()
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const link = (kind: string, target: string) =>
    Buffer.from(`<Relationships><Relationship Id="r0" Type="${office}/${kind}" Target="${target}"/></Relationships>`)
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml')
  zip.addBuffer(link('officeDocument', 'xl/workbook.xml'), '_rels/.rels')
  zip.addBuffer(
    Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r0"/></sheets></workbook>'),
    'xl/workbook.xml',
  )
  zip.addBuffer(link('worksheet', 'worksheets/sheet0.xml'), 'xl/_rels/workbook.xml.rels')
  zip.addBuffer(sheet, 'xl/worksheets/sheet0.xml')
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
