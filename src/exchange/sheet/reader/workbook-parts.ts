import { FileFault } from './file-fault.ts'
import type { XmlHandler } from './parse-xml.ts'
import { parseXml } from './parse-xml.ts'
import { unescapeText } from './string-text.ts'
import type { PackageParts } from './package-parts.ts'

type Attributes = Readonly<Record<string, string>>
export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string }

/** Parses a part when it is there; parts such as styles and shared strings may be missing. */
export async function parsePart(zip: PackageParts, part: string, handler: XmlHandler): Promise<boolean> {
  const stream = await zip.read(part)
  if (stream) await parseXml(stream, handler)
  return stream !== undefined
}

/** A target beside or above the folder of the part that names it. */
function joined(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

type Relation = { readonly type: string; readonly target: string }

/** The relations of a part by id, their targets as names of parts. */
export async function relationsOf(zip: PackageParts, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  const folder = part.slice(0, Math.max(0, part.lastIndexOf('/')))
  await parsePart(zip, joined(folder, `_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const target = attributes['Target'] ?? ''
      const path = target.startsWith('/') ? target.slice(1) : joined(folder, target)
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      relations.set(attributes['Id'] ?? '', { type, target: path })
    },
    close() {},
  })
  return relations
}

/** The sheets in the order of their tabs. Chart sheets and macro sheets hold no list and are left out. */
export async function readWorkbookPart(zip: PackageParts, part: string) {
  const relations = await relationsOf(zip, part)
  const sheets: SheetPart[] = []
  let uses1904 = false
  const open = (name: string, attributes: Attributes) => {
    if (name === 'workbookPr') uses1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    if (name !== 'sheet') return
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    const relation = relations.get(id)
    if (relation?.type !== 'worksheet') return
    const hidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '')
    sheets.push({ name: attributes['name'] ?? '', hidden, part: relation.target })
  }
  if (!(await parsePart(zip, part, { open, close() {} }))) throw new FileFault('file-broken')
  const target = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target
  return { sheets, uses1904, strings: target('sharedStrings'), styles: target('styles') }
}

/** The custom properties of `docProps/custom.xml`. A map turned into an object cannot touch a prototype. */
export async function readProperties(zip: PackageParts): Promise<Record<string, string>> {
  const properties = new Map<string, string>()
  let property = ''
  let value = ''
  await parsePart(zip, 'docProps/custom.xml', {
    open(name, attributes) {
      if (name === 'property') property = attributes['name'] ?? ''
      value = ''
    },
    close(name) {
      if (name !== 'property' && name !== 'Properties') properties.set(property, unescapeText(value))
    },
    text(text) {
      value += text
    },
  })
  return Object.fromEntries(properties)
}
