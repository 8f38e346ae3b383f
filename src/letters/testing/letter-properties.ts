import { Zip, xml, type XmlNode } from 'easy-template-x'

/** The properties of a DOCX as Word shows them: those with names of their own, and the core ones by their tag. */
export async function propertiesOf(letter: Uint8Array): Promise<Record<string, string>> {
  const zip = await Zip.load(Buffer.from(letter))
  const relations = xml.parser.parse(await zip.getFile('_rels/.rels').getContentText())
  const found: Record<string, string> = {}
  for (const { Type = '', Target = '' } of (relations.childNodes ?? []).map(attributesOf)) {
    if (!/(?:core|custom)-properties$/.test(Type)) continue
    const part = xml.parser.parse(await zip.getFile(Target).getContentText())
    for (const node of part.childNodes ?? []) found[attributesOf(node)['name'] ?? node.nodeName] = textOf(node)
  }
  return found
}

const attributesOf = (node: XmlNode): Record<string, string> => ('attributes' in node ? (node.attributes ?? {}) : {})
const textOf = (node: XmlNode): string =>
  'textContent' in node ? (node.textContent ?? '') : (node.childNodes ?? []).map(textOf).join('')
