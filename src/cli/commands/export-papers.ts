import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scopeOf } from '#access/actor.ts'
import { coverLetterOf, senders, takeFile, viewFiles } from '#enrolment/index.ts'
import { annexOf, decreeDraftOf, notaDinasOf, viewLists } from '#selection/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { onProgramme, programmeMeanings, programmeOptions, type Desk } from '../as-account.ts'
import { actingRequired } from '../acting-as.ts'
import type { Command } from '../command.ts'

const options = { ...programmeOptions, to: { type: 'string' } } as const
const meanings = {
  to: { id: 'folder untuk berkasnya (bila kosong: di sini)', en: 'folder for the files (default: here)' },
  ...programmeMeanings,
}
function linesOf(answer: object): string[] {
  const { folder, files } = answer as { folder: string; files: string[] }
  return [
    `${files.length} berkas ditulis ke ${folder}:`,
    `${files.length} files written to ${folder}:`,
    ...files.map((file) => `  ${file}`),
  ]
}
type Paper = { readonly name: string; readonly bytes: Uint8Array }

export const exportSk: Command = {
  name: 'export sk',
  summary: {
    id: 'Menulis nota dinas, konsep keputusan, dan kedua lampiran dari daftar terkunci yang terbaru',
    en: 'Write nota dinas, draft decree and both annexes of the newest locked list',
  },
  usage: '--pemda CODE --as USERNAME [--programme ID] [--to FOLDER]',
  example: '--pemda 74.06 --as petugas --to naskah/',
  required: actingRequired,
  options,
  meanings,
  lines: linesOf,
  run: (composition, given) =>
    onProgramme(composition, given, async ({ ground, actor, programmeId }) => {
      const { platform, book } = ground
      const { clock } = platform.world
      const lists = await platform.inScope(scopeOf(actor), (tx) => viewLists(tx, programmeId, clock.now()))
      const list = lists.rows.find(({ state }) => state !== 'opened')
      if (!list) return refuse('list-not-locked')
      const listId = list.id
      const taking = { actor, at: clock.now(), on: clock.today(), files: await platform.files(actor.pemda) }
      const letters = [
        await platform.inScope(scopeOf(actor), (tx) => notaDinasOf(book, tx, taking, listId)),
        await platform.inScope(scopeOf(actor), (tx) =>
          decreeDraftOf(book, tx, taking, { listId, replacement: 'replacement-record' }),
        ),
      ]
      const annexes: (Paper | Refusal)[] = []
      for (const annex of ['I', 'II'] as const) {
        for (const format of ['pdf', 'xlsx'] as const)
          annexes.push(await annexOf(book, platform, actor, { listId, annex, format, paper: 'F4' }))
      }
      return writePapers([...letters, ...annexes], given['to'])
    }),
}

export const exportEnrolment: Command = {
  name: 'export enrolment',
  summary: {
    id: 'Menulis berkas terbaru untuk cabang BPJS mendaftarkan orang dalam keputusan, beserta surat pengantarnya',
    en: 'Write the newest file with which the BPJS branch enrols the people of the decree, and its covering letter',
  },
  usage: '--pemda CODE --as USERNAME [--programme ID] [--to FOLDER]',
  example: '--pemda 74.06 --as petugas --to kirim/',
  required: actingRequired,
  options,
  meanings,
  lines: linesOf,
  run: (composition, given) =>
    onProgramme(composition, given, async (desk) => {
      const { rows } = await desk.ground.platform.inScope(scopeOf(desk.actor), (tx) => viewFiles(tx, desk.programmeId))
      const [newest] = rows
      return newest
        ? writePapers(
            [...(await partsOf(desk, newest.id, newest.parts.length)), ...(await letterOf(desk, newest.id))],
            given['to'],
          )
        : refuse('not-found')
    }),
}

async function partsOf({ ground, actor }: Desk, fileId: string, count: number): Promise<(Paper | Refusal)[]> {
  const parts: (Paper | Refusal)[] = []
  for (let part = 1; part <= count; part++) parts.push(await takeFile(ground.platform, actor, { fileId, part }))
  return parts
}

async function letterOf({ ground: { platform }, actor }: Desk, fileId: string): Promise<(Paper | Refusal)[]> {
  if (!senders.some((role) => role === actor.role)) return []
  const asking = { actor, clock: platform.world.clock, files: await platform.files(actor.pemda) }
  return [await platform.inScope(scopeOf(actor), (tx) => coverLetterOf(tx, asking, fileId))]
}

/** Nothing is written when one of them is refused: half a set of papers is worse than none. */
function writePapers(papers: readonly (Paper | Refusal)[], to: unknown): { folder: string; files: string[] } | Refusal {
  const refused = papers.find(isRefusal)
  if (refused) return refused
  const folder = typeof to === 'string' ? to : '.'
  mkdirSync(folder, { recursive: true })
  const written = papers.filter((paper): paper is Paper => !isRefusal(paper))
  for (const { name, bytes } of written) writeFileSync(join(folder, name), bytes, { mode: 0o600 })
  return { folder, files: written.map(({ name }) => name) }
}
