import { refuse, type Refusal } from '#values/refusal.ts'
import type { DocxParts } from './open-docx.ts'
import { isLocalTemplate, relationsIn } from './relations.ts'

/**
 * What a template must not bring along, because it would lie in every letter: programs, things of other programs, and
 * links by which Word fetches or sends something when the letter is opened.
 */
export function findDanger(parts: DocxParts, template: string): Refusal | undefined {
  const names = [...parts.keys()]
  const types = textIn(parts, '[Content_Types].xml')
  if (/macroEnabled|vbaProject/i.test(types) || names.some((name) => macro.test(name))) return refuse('template-macro')
  const thing = names.find((name) => embedded.test(name))
  if (thing !== undefined) return refuse('template-embedded', { part: thing.split('/').at(-1) ?? thing })
  for (const name of names.filter((one) => /\.(xml|rels)$/i.test(one))) {
    const text = textIn(parts, name)
    if (isStrange(text)) return refuse('template-unreadable', { template })
    const found = name.endsWith('.rels') ? linkIn(text) : (fieldIn(text) ?? thingIn(text))
    if (found) return found
  }
  return undefined
}

const macro = /(^|\/)(vbaProject|vbaData|attachedToolbars|customizations)[^/]*\.(bin|xml)$/i
const embedded = new RegExp(
  [
    String.raw`(^|/)(embeddings|activeX|webextensions|afchunk|ctrlProps)[^/]*[/.]`,
    'oleObject',
    String.raw`\.(exe|dll|js|vbs|hta|lnk|bin|html?|mht|rtf)$`,
  ].join('|'),
  'i',
)

/** Signs may be written by their number; Word reads them so, and the check must too. */
const textIn = (parts: DocxParts, name: string): string =>
  (parts.get(name)?.toString('utf8') ?? '').replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0x10_ff_ff ? '' : String.fromCodePoint(code)
  })

/** Another coding than UTF-8, or entities of its own: Word would read something else than the check. */
const isStrange = (text: string): boolean =>
  text.includes('\u0000') || /^\W*<\?xml[^>]*encoding=["'](?!utf-8)/i.test(text) || /<!(DOCTYPE|ENTITY)/i.test(text)

/** A link that waits for a click is left; everything Word would fetch by itself is refused. */
function linkIn(text: string): Refusal | undefined {
  const link = relationsIn(text).find(
    (one) =>
      one.isOutside && !isLocalTemplate(one) && !(one.type === 'hyperlink' && /^(https?:|mailto:)/i.test(one.target)),
  )
  return link && refuse('template-link', { target: shortened(link.target) })
}

const fetching = /\b(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|DATABASE|RD)\b/i

/** Instructions of a field may be cut over several runs, so they are read as one. */
function fieldIn(text: string): Refusal | undefined {
  const runs = [...text.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)/g)].map((found) => found[1]).join('')
  const simple = [...text.matchAll(/\binstr\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([found]) => found).join(' ')
  const found = fetching.exec(`${runs} ${simple}`)?.[1]
  return found === undefined ? undefined : refuse('template-link', { target: found.toUpperCase() })
}

const thingIn = (text: string): Refusal | undefined =>
  /<(?:\w+:)?(altChunk|object|control|subDoc)\b/.test(text)
    ? refuse('template-embedded', { part: 'document.xml' })
    : undefined

const shortened = (target: string): string => (target.length > 80 ? `${target.slice(0, 80)}…` : target)
