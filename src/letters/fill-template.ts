import {
  LoopPlugin,
  RelType,
  type Tag,
  TagDisposition,
  TemplateHandler,
  TemplateSyntaxError,
  TextPlugin,
} from 'easy-template-x'
import { type Refusal, isRefusal, refuse } from '#values/refusal.ts'
import { dressLetter } from './dress-letter.ts'
import type { Letterhead } from './letterhead.ts'
import { type FillMark, markLetter } from './marked.ts'
import type { LetterKind, PaperField } from './paper-kind.ts'
import { type Template, templateName } from './template.ts'

export type TemplateRow = Readonly<Record<string, string>>

/** What stands in the fields of a template: a text, or the rows of a repeated part. */
export type TemplateValues = Readonly<Record<string, string | readonly TemplateRow[]>>

// Only text and repetition: a Pemda's template must not be able to ask for pictures, links or raw markup.
const handler = new TemplateHandler({ plugins: [new TextPlugin(), new LoopPlugin()] })

/**
 * Checks a DOCX template against its kind: every field in it is known and every required field stands in it.
 * A Pemda's own template is checked when it is put in place and again each time it is filled.
 */
export async function checkTemplate(kind: LetterKind, template: Uint8Array): Promise<undefined | Refusal> {
  const found = await readFields(kind, template)
  if (isRefusal(found)) return found
  const { used, unknown } = found
  if (unknown.size > 0)
    return refuse('template-field-unknown', { template: kind.template, fields: [...unknown].join(', ') })
  const missing = kind.fields.filter(({ name, optional }) => !optional && !used.has(name))
  if (missing.length === 0) return undefined
  return refuse('template-field-missing', { template: kind.template, fields: namesOf(missing) })
}

/** The fields a template names: those its kind knows, and those nobody would fill. */
export type FoundFields = { readonly used: ReadonlySet<string>; readonly unknown: ReadonlySet<string> }

export async function readFields(kind: LetterKind, template: Uint8Array): Promise<FoundFields | Refusal> {
  const tags = await readTags(kind, template)
  return isRefusal(tags) ? tags : fieldsIn(kind, tags)
}

/** Templates that were checked: of 143 letters only the first one's template has to be read through. */
const fitting = new WeakMap<Template, string>()

/** What a filled letter bears besides its values; the letterhead only dresses the default templates. */
export type Printing = { readonly mark: FillMark; readonly letterhead?: Pick<Letterhead, 'logo' | 'paper'> }

/**
 * Fills a template and marks it. A required value that is empty is refused by name: no paper leaves with a hole in it,
 * and none without its mark.
 */
export async function fillTemplate(
  kind: LetterKind,
  template: Template,
  values: TemplateValues,
  { mark, letterhead }: Printing,
): Promise<Uint8Array | Refusal> {
  const fault = fitting.get(template) === kind.kind ? undefined : await checkTemplate(kind, template.bytes)
  if (fault !== undefined) return fault
  fitting.set(template, kind.kind)
  const empty = kind.fields.filter(({ name, optional }) => !optional && isEmpty(values[name]))
  if (empty.length > 0) return refuse('paper-field-empty', { fields: namesOf(empty) })
  try {
    const filled = await handler.process(Buffer.from(template.bytes), cleanValues(kind, values))
    const dressed = template.version === 0 && letterhead ? await dressLetter(filled, letterhead) : filled
    return await markLetter(dressed, kind.title.id, { ...mark, Templat: templateName(template.version) })
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return brokenTag(kind, error.message)
    throw error
  }
}

async function readTags(kind: LetterKind, template: Uint8Array): Promise<readonly Tag[] | Refusal> {
  const file = Buffer.from(template)
  try {
    const tags = await handler.parseTags(file)
    const loose = looseBrace(await textOf(file))
    return loose === undefined ? tags : brokenTag(kind, loose)
  } catch (error) {
    // Whatever goes wrong while reading foreign bytes is the fault of the bytes.
    if (error instanceof TemplateSyntaxError) return brokenTag(kind, error.message)
    return refuse('template-unreadable', { template: kind.template })
  }
}

const textOf = async (file: Buffer) => {
  const parts = [RelType.MainDocument, RelType.Header, RelType.Footer].map((type) => handler.getText(file, type))
  return (await Promise.all(parts)).join('\n')
}

/** A brace without its partner: the filler would leave it standing in the signed paper. */
const looseBrace = (text: string): string | undefined => /[{}].{0,20}/.exec(text.replace(/\{[^{}]*\}/g, ''))?.[0]

/**
 * Walks the tags with the repeated part that is open; inside a part its own fields are known as well. A part within a part
 * is refused: no kind has one, and a list repeated for each of its own rows would fill the machine.
 */
function fieldsIn(kind: LetterKind, tags: readonly Tag[]): FoundFields | Refusal {
  const fields = new Map(kind.fields.map((field) => [field.name, field]))
  const used = new Set<string>()
  const unknown = new Set<string>()
  const open: Tag[] = []
  for (const tag of tags) {
    if (tag.disposition === TagDisposition.Close) {
      if (open.pop() === undefined) return brokenTag(kind, tag.rawText)
      continue
    }
    if (tag.disposition === TagDisposition.Open && open.length > 0) return brokenTag(kind, tag.rawText)
    const isInner = open.some((part) => fields.get(part.name)?.rows?.includes(tag.name))
    if (fields.has(tag.name)) used.add(tag.name)
    else if (!isInner) unknown.add(tag.name)
    if (tag.disposition === TagDisposition.Open) open.push(tag)
  }
  const [unclosed] = open
  if (unclosed !== undefined) return brokenTag(kind, unclosed.rawText)
  return { used, unknown }
}

const brokenTag = (kind: LetterKind, tag: string) => refuse('template-tag-broken', { template: kind.template, tag })
const namesOf = (fields: readonly PaperField[]) => fields.map((field) => field.name).join(', ')

const isEmpty = (value: TemplateValues[string] | undefined) =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0)

function cleanValues(kind: LetterKind, values: TemplateValues): Record<string, string | Record<string, string>[]> {
  return Object.fromEntries(
    kind.fields.map(({ name }) => {
      const value = values[name] ?? ''
      return [name, typeof value === 'string' ? cleanText(value) : value.map(cleanRow)]
    }),
  )
}

const cleanRow = (row: TemplateRow): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cleanText(text)]))

/** XML forbids control characters and half surrogates: one of them in a name would make Word refuse the file. */
const cleanText = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n]/gu, '')
