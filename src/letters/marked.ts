import { Zip, xml } from 'easy-template-x'

/** Who took a letter, when, for what, what it holds of people, and the digest of what it is about. */
export type FillMark = Readonly<
  Record<'Diambil oleh' | 'Diambil pada' | 'Tujuan' | 'Data pribadi' | 'Sidik isi', string>
>
/** And which template it was printed with. */
type LetterMark = FillMark & { readonly Templat: string }

type Part = { readonly path: string; readonly relation: string; readonly content: string }

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const core: Part = {
  path: 'docProps/core.xml',
  relation: `${packaging}/relationships/metadata/core-properties`,
  content: 'application/vnd.openxmlformats-package.core-properties+xml',
}
const custom: Part = {
  path: 'docProps/custom.xml',
  relation: `${office}/relationships/custom-properties`,
  content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
}
const [relationsPath, typesPath] = ['_rels/.rels', '[Content_Types].xml']

/**
 * Puts the mark into the properties of a DOCX, never into its text. What the template held there is replaced: it tells
 * who wrote the template, and when, which says nothing of this letter.
 */
export async function markLetter(letter: Uint8Array, title: string, mark: LetterMark): Promise<Uint8Array> {
  const zip = await Zip.load(Buffer.from(letter))
  await putPart(zip, core, coreOf(title, mark))
  await putPart(zip, custom, customOf(mark))
  return zip.export(Buffer)
}

/** Writes the part where the package says it is; a template that has none gets one. */
async function putPart(zip: Zip, part: Part, text: string): Promise<void> {
  const relations = await zip.getFile(relationsPath).getContentText()
  const known = relations.match(/<Relationship\b[^>]*>/g)?.find((line) => line.includes(`"${part.relation}"`))
  const target = known && /\bTarget="\/?([^"]+)"/.exec(known)?.[1]
  zip.setFile(target ?? part.path, text)
  if (target !== undefined) return
  const types = await zip.getFile(typesPath).getContentText()
  const own = `<Relationship Id="${part.path.replace(/\W/g, '')}" Type="${part.relation}" Target="${part.path}"/>`
  zip.setFile(relationsPath, relations.replace('</Relationships>', `${own}</Relationships>`))
  const type = `<Override PartName="/${part.path}" ContentType="${part.content}"/>`
  zip.setFile(typesPath, types.replace('</Types>', `${type}</Types>`))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Control characters have no place in XML, and a name may hold one. */
const safe = (text: string) => xml.parser.encodeValue(text.toWellFormed().replace(/\p{Cc}/gu, ' '))

function coreOf(title: string, mark: LetterMark): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${safe(mark['Diambil pada'])}</dcterms:${name}>`
  const line = Object.entries(mark).map(([name, value]) => `${name}: ${value}`)
  const dc = 'http://purl.org/dc'
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="${dc}/elements/1.1/"`,
    ` xmlns:dcterms="${dc}/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${safe(title)}</dc:title><dc:creator>Payung</dc:creator>`,
    `<dc:description>${safe(line.join('; '))}</dc:description>`,
    `<cp:lastModifiedBy>${safe(mark['Diambil oleh'])}</cp:lastModifiedBy>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}

/** The format's id for properties users may see and change; the first number allowed is 2. */
const propertySet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

function customOf(mark: LetterMark): string {
  const properties = Object.entries(mark).map(
    ([name, value], at) =>
      `<property fmtid="${propertySet}" pid="${at + 2}" name="${safe(name)}"><vt:lpwstr>${safe(value)}</vt:lpwstr></property>`,
  )
  const spaces = `xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"`
  return `${declaration}<Properties ${spaces}>${properties.join('')}</Properties>`
}
