import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import { exportMark } from '#access/personal-data/export-mark.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { BundleInput } from '../contract/bundle.ts'
import { digestOf } from '../digest-of.ts'
import type { PaperSources, SubjectOf } from '../paper-ground.ts'
import { markLetter } from '../marked.ts'
import { printedCode } from '../rules/authenticity-code.ts'
import { docx } from '../take-template.ts'
import { writeDraft, type Writing } from '../write-paper.ts'
import { listPapers } from '../records/papers.ts'
import { findKind, neededKinds } from '../find-kind.ts'
import { mergeLetters, openLetter, type OpenLetter } from './merge-letters.ts'

type Made = {
  readonly name: string
  readonly title: string
  readonly of: SubjectOf
  readonly code: string
  readonly bytes: Uint8Array
}
type MadeFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/**
 * Every draft of some kinds in an area as one file: one document to be printed, or an archive with an index. Drafts that are
 * out of date, and subjects nothing was drafted for, are left out; the index says which.
 */
export async function writeBundle(
  sources: PaperSources,
  writing: Writing,
  input: BundleInput,
): Promise<MadeFile | Refusal> {
  const source = sources.get(input.about)
  if (!source?.subjectsIn) return refuse('not-found')
  const kinds = input.kind === undefined ? neededKinds(source.kinds) : [input.kind]
  const letters: Made[] = []
  const without: string[] = []
  for (const of of await source.subjectsIn(writing.tx, input.programmeId, input.area ?? writing.actor.area)) {
    const made = await draftsOf(sources, writing, { about: input.about, kinds, of })
    if (isRefusal(made)) return made
    if (made.length === 0) without.push(of.name)
    letters.push(...made)
  }
  if (letters.length === 0) return refuse('no-drafts-here')
  const stem = `naskah-${input.kind ?? 'desa'}-${input.area ?? writing.actor.area}`
  return input.as === 'zip' ? archive(letters, without, { stem, writing }) : inOne(letters, { stem, writing })
}

type DraftsOf = { readonly about: string; readonly kinds: readonly string[]; readonly of: SubjectOf }

async function draftsOf(
  sources: PaperSources,
  writing: Writing,
  { about, kinds, of }: DraftsOf,
): Promise<readonly Made[] | Refusal> {
  const rows = await listPapers(writing.tx, { about, subject: of.subject, area: of.area })
  const made: Made[] = []
  for (const kind of kinds) {
    const row = rows.find((one) => one.kind === kind && one.signed_on === null)
    if (row === undefined) continue
    const found = findKind(sources, row, writing.actor.role)
    if (isRefusal(found)) return found
    const written = await writeDraft(writing, found, row)
    if (isRefusal(written)) {
      if (written.code === 'paper-out-of-date' || written.code === 'no-names-to-sign') continue
      return written
    }
    made.push({ ...written, title: found.kind.title.id, of, code: row.made_from })
  }
  return made
}

type Packing = { readonly stem: string; readonly writing: Writing }

async function inOne(letters: readonly Made[], { stem, writing }: Packing): Promise<MadeFile | Refusal> {
  const opened: OpenLetter[] = []
  for (const { bytes } of letters) opened.push(await openLetter(bytes))
  const [first, ...others] = opened
  if (first === undefined || others.some(({ setting }) => setting !== first.setting)) return refuse('letters-set-apart')
  const { actor, world } = writing
  const digest = digestOf(letters.map(({ code }) => code))
  const title = `${letters.length} naskah`
  const mark = exportMark(actor, { at: world.clock.now(), purpose: title, holds: [], digest })
  const bytes = await markLetter(await mergeLetters([first, ...others]), title, { ...mark, Templat: 'beberapa naskah' })
  return { name: `${stem}.docx`, mediaType: docx, bytes }
}

async function archive(
  letters: readonly Made[],
  without: readonly string[],
  { stem, writing }: Packing,
): Promise<MadeFile> {
  const zip = new yazl.ZipFile()
  const mtime = writing.world.clock.now()
  const folder = ({ of }: Made) => `${of.area} ${plain(of.name)}`
  for (const one of letters)
    zip.addBuffer(Buffer.from(one.bytes), `${folder(one)}/${one.name}`, { mtime, compress: false })
  const lines = letters.map((one, at) => [
    String(at + 1),
    one.of.name,
    one.title,
    printedCode(one.code),
    `${folder(one)}/${one.name}`,
  ])
  const left = without.map((name) => ['', name, 'belum ada konsep yang berlaku', '', ''])
  const index = [['No.', 'Desa', 'Naskah', 'Kode keaslian', 'Berkas'], ...lines, ...left]
  // Excel in Indonesian reads a semicolon, and the mark at the front as the coding.
  const text = index.map((line) => line.map(cell).join(';')).join('\r\n')
  zip.addBuffer(Buffer.from(`\uFEFF${text}\r\n`), 'daftar-isi.csv', { mtime })
  zip.end()
  return { name: `${stem}.zip`, mediaType: 'application/zip', bytes: await buffer(zip.outputStream) }
}

const plain = (name: string): string => name.replaceAll(/[^\p{L}\d ]+/gu, '').trim()
/** A text that begins like a formula would be one in Excel. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`
