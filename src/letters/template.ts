import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FileStore, Tx } from '#platform/index.ts'
import type { LetterKind } from './paper-kind.ts'
import { findTemplate, templateInForce } from './records/templates.ts'

/** What a kind of paper is printed with. Version 0 is the template that comes with the product. */
export type Template = { readonly bytes: Uint8Array; readonly version: number }

export type Shelf = { readonly tx: Tx; readonly files: FileStore }

/** The template that comes with the product, for a Pemda that has not put its own in its place. */
export async function defaultTemplate({ template: name }: LetterKind): Promise<Template> {
  const known = defaults.get(name)
  if (known !== undefined) return known
  const path = fileURLToPath(new URL(`templates/${name}`, import.meta.url))
  const read: Template = { bytes: await readFile(path), version: 0 }
  defaults.set(name, read)
  return read
}

/** The files of the product do not change while it runs. */
const defaults = new Map<string, Template>()

/** The template in force: the Pemda's own, or the default. */
export const currentTemplate = async (shelf: Shelf, kind: LetterKind): Promise<Template> =>
  opened(shelf, kind, await templateInForce(shelf.tx, kind.kind))

/** The template a paper was drafted with, whatever holds today. */
export const templateOf = async (shelf: Shelf, kind: LetterKind, id: string | null): Promise<Template> =>
  opened(shelf, kind, id === null ? undefined : await findTemplate(shelf.tx, id))

/** As the properties of a letter name it. */
export const templateName = (version: number): string =>
  version < 0 ? 'milik Pemda, belum dipakai' : version === 0 ? 'bawaan Payung' : `milik Pemda, versi ${version}`

async function opened(
  { files }: Shelf,
  kind: LetterKind,
  row: { readonly file_digest: string | null; readonly version: number } | undefined,
): Promise<Template> {
  const digest = row?.file_digest ?? null
  if (row === undefined || digest === null) return defaultTemplate(kind)
  return { bytes: files.get(digest), version: row.version }
}
