import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

type Parts = Readonly<Record<string, string | Buffer>>

/** A ZIP of the given parts. */
export async function zipOf(parts: Parts, compress = true): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path, { compress })
  zip.end()
  return buffer(zip.outputStream)
}

export type HandMadeSheet = {
  readonly name: string
  /** What stands inside `sheetData`. */
  readonly rows: string
  readonly state?: string
  readonly before?: string
  readonly after?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

const sheetXml = ({ rows, before = '', after = '' }: HandMadeSheet) =>
  `<?xml version="1.0"?><worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

const relations = (all: readonly string[]) =>
  `<Relationships>${all.map((one, index) => `<Relationship Id="r${index}" ${one}/>`).join('')}</Relationships>`

/** A workbook written letter by letter, as other programs might have written it. */
export const handMadeParts = (sheets: readonly HandMadeSheet[], more: Parts = {}, workbook = ''): Parts => {
  const tabs = sheets.map(
    ({ name, state = 'visible' }, index) => `<sheet name="${name}" state="${state}" r:id="r${index}"/>`,
  )
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([`Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"`]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r">${workbook}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => `Type="${office}/relationships/worksheet" Target="worksheets/sheet${index}.xml"`),
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetXml(sheet)])),
    ...more,
  }
}

export const handMade = (sheets: readonly HandMadeSheet[], more?: Parts, workbook?: string): Promise<Buffer> =>
  zipOf(handMadeParts(sheets, more, workbook))

export const oneSheet = (rows: string, more?: Parts): Promise<Buffer> => handMade([{ name: 'Data', rows }], more)
