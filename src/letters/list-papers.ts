import type { Tx, World } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { PaperList, PaperRow, PaperSubject } from './contract.ts'
import { allKinds } from './find-kind.ts'
import type { PaperGround, PaperSources, Reading } from './paper-ground.ts'
import { letterKindOf, takesCopies, type LetterKind } from './paper-kind.ts'
import { readGround } from './read-ground.ts'
import { copiesOfKind } from './records/letterheads.ts'
import { listPapers, type PaperRecord } from './records/papers.ts'
import { templateInForce } from './records/templates.ts'
import { paperOf } from './paper-of.ts'
import { offices, type OfficeCode } from './rules/offices.ts'
import { shortCode } from './rules/short-code.ts'
import { whoSigns } from './who-signs.ts'

type Asking = Reading & { readonly world: World }

/** Every paper a subject needs, in order, with where it stands; `missing` are those whose signed file is not here yet. */
export async function readPapers(
  sources: PaperSources,
  asking: Asking,
  of: PaperSubject,
): Promise<PaperList | Refusal> {
  const source = sources.get(of.about)
  if (!source) return refuse('not-found')
  const ground = await readGround(source, asking, of)
  if (isRefusal(ground)) return ground
  const kept = new Map((await listPapers(asking.tx, { ...of, area: ground.area })).map((row) => [row.kind, row]))
  const rows: PaperRow[] = []
  for (const kind of source.kinds.map((name) => letterKindOf(allKinds(), name)))
    rows.push(await rowOf(asking, { kind, ground, kept }))
  return { rows, missing: rows.filter(({ state, isOptional }) => !isOptional && state !== 'berkas diterima').length }
}

type Of = {
  readonly kind: LetterKind
  readonly ground: PaperGround
  readonly kept: ReadonlyMap<string, PaperRecord>
}

async function rowOf({ tx, actor, world }: Asking, { kind, ground, kept }: Of): Promise<PaperRow> {
  const office = ground.offices[kind.signatory as OfficeCode]!
  const holder = await whoSigns(tx, kind.signatory as OfficeCode, office, world.clock.today())
  const row = kept.get(kind.kind)
  const waits = kind.needs.filter((need) => kept.get(need)?.state !== 'berkas diterima')
  return {
    kind: kind.kind,
    title: kind.title,
    ...standing(row, shortCode(ground.digest)),
    templateChanged: isOpen(row) && row.template_id !== ((await templateInForce(tx, kind.kind))?.id ?? null),
    isNumbered: kind.numbered,
    isOptional: kind.optional,
    initials: initialsOf(kind, row),
    signatory: { title: office.title, name: holder === undefined || isRefusal(holder) ? '' : holder.name },
    waitsFor: waits.flatMap((need) => allKinds().get(need)?.title ?? []),
    copies: takesCopies(kind) ? await copiesOf(tx, kind, row) : null,
    isMine: kind.handledBy.includes(actor.role),
  }
}

const copiesOf = async (tx: Tx, kind: LetterKind, row: PaperRecord | undefined): Promise<string[]> => [
  ...((row?.copies as string[] | null | undefined) ?? (await copiesOfKind(tx, kind.kind)) ?? kind.copies),
]

function initialsOf({ initials }: LetterKind, row: PaperRecord | undefined): PaperRow['initials'] {
  const given = row === undefined ? [] : paperOf(row, true).initials
  return initials.map((office) => {
    const { title } = offices[office]
    const own = given.find((one) => one.office === title)
    return { office, title, name: own?.name ?? null, on: own?.on ?? null }
  })
}

const isOpen = (row: PaperRecord | undefined): row is PaperRecord => row !== undefined && row.signed_on === null

function standing(row: PaperRecord | undefined, code: string) {
  if (!row) {
    const nothing = { paperId: null, state: null, number: null, date: null, signedBy: null, signedOn: null }
    return { ...nothing, fileDigest: null, outOfDate: false, code }
  }
  return {
    paperId: row.id,
    // The database allows no other words.
    state: row.state as PaperRow['state'],
    outOfDate: row.made_from !== code,
    code: row.made_from,
    number: row.number,
    date: row.dated,
    signedBy: row.signed_name,
    signedOn: row.signed_on,
    fileDigest: row.file_digest,
  }
}
