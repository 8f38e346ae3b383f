import type { SheetDraft, WorkbookDraft } from './draft.ts'
import { xmlText } from './xml-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** A sheet with the name its tab will bear. */
export type NamedSheet = SheetDraft & { readonly tab: string }

/** Tab names hold at most 31 characters, none of `[]:*?/\`, and differ from each other. */
export function nameTabs(sheets: readonly SheetDraft[]): NamedSheet[] {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    const plain =
      sheet.name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Daftar'
    let tab = plain.slice(0, 31)
    for (let copy = 2; taken.has(tab.toLowerCase()); copy++) tab = `${plain.slice(0, 27)} ${copy}`
    taken.add(tab.toLowerCase())
    return { ...sheet, tab }
  })
}

type Part = readonly [path: string, xml: string]

/** Every part but the sheets themselves, in the order in which programs expect to meet them. */
export function packageParts(draft: WorkbookDraft, sheets: readonly NamedSheet[], styles: string): Part[] {
  const custom = Object.entries(draft.properties ?? {})
  return [
    ['[Content_Types].xml', contentTypes(sheets.length, custom.length > 0)],
    ['_rels/.rels', packageRelations(custom.length > 0)],
    ['docProps/core.xml', coreProperties(draft)],
    ...(custom.length > 0 ? [['docProps/custom.xml', customProperties(custom)] as const] : []),
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', styles],
  ]
}

const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`

function contentTypes(sheets: number, custom: boolean): string {
  return [
    `${declaration}<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main'),
    override('xl/styles.xml', 'officedocument.spreadsheetml.styles'),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, 'officedocument.spreadsheetml.worksheet'),
    ),
    override('docProps/core.xml', 'package.core-properties'),
    custom ? override('docProps/custom.xml', 'officedocument.custom-properties') : '',
    '</Types>',
  ].join('')
}

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`

const relations = (parts: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${parts.join('')}</Relationships>`

const packageRelations = (custom: boolean) =>
  relations([
    relation(1, `${office}/relationships/officeDocument`, 'xl/workbook.xml'),
    relation(2, `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    custom ? relation(3, `${office}/relationships/custom-properties`, 'docProps/custom.xml') : '',
  ])

const workbookRelations = (sheets: number) =>
  relations([
    ...Array.from({ length: sheets }, (_, index) =>
      relation(index + 1, `${office}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ),
    relation(sheets + 1, `${office}/relationships/styles`, 'styles.xml'),
  ])

function workbookPart(sheets: readonly NamedSheet[]): string {
  const tabs = sheets.map(({ tab, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : ''
    return `<sheet name="${xmlText(tab)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  const titles = sheets.flatMap(({ tab, page }, index) => {
    if (!page?.repeat) return []
    const rows = `'${tab.replaceAll("'", "''")}'!$${page.repeat[0]}:$${page.repeat[1]}`
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(rows)}</definedName>`]
  })
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${tabs.join('')}</sheets>`,
    titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('')
}

function coreProperties({ title, author, createdAt }: WorkbookDraft): string {
  const dc = 'http://purl.org/dc'
  const w3c = `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(createdAt ?? '')}</dcterms:created>`
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="${dc}/elements/1.1/"`,
    ` xmlns:dcterms="${dc}/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    title === undefined ? '' : `<dc:title>${xmlText(title)}</dc:title>`,
    author === undefined ? '' : `<dc:creator>${xmlText(author)}</dc:creator>`,
    createdAt === undefined ? '' : w3c,
    '</cp:coreProperties>',
  ].join('')
}

/** The format's id for properties users may see and change; the first number allowed is 2. */
const propertySet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

function customProperties(custom: readonly (readonly [string, string])[]): string {
  const properties = custom.map(
    ([name, value], index) =>
      `<property fmtid="${propertySet}" pid="${index + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  )
  const spaces = `xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"`
  return `${declaration}<Properties ${spaces}>${properties.join('')}</Properties>`
}
