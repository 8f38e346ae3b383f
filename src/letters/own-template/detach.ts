import { Zip } from 'easy-template-x'
import { isLocalTemplate, relationsIn } from './relations.ts'
import type { DocxParts } from './open-docx.ts'

const [relations, settings] = ['word/_rels/settings.xml.rels', 'word/settings.xml']

/**
 * Takes out the line that names the template on the writer's own computer: a path there says who wrote it, and on another
 * computer Word looks for it in vain. Undefined where there is none.
 */
export async function detachTemplate(bytes: Uint8Array, parts: DocxParts): Promise<Uint8Array | undefined> {
  const lines = parts.get(relations)?.toString('utf8') ?? ''
  const own = relationsIn(lines).find((one) => one.isOutside && isLocalTemplate(one))
  if (own === undefined) return undefined
  const zip = await Zip.load(Buffer.from(bytes))
  zip.setFile(relations, lines.replace(own.line, ''))
  const text = parts.get(settings)?.toString('utf8') ?? ''
  zip.setFile(settings, text.replace(/<w:attachedTemplate\b[^>]*\/>/, ''))
  return zip.export(Buffer)
}
