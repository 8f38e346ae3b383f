import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { writeAnnexPdf } from '#letters/annex-pdf.ts'
import { listKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import type { AnnexPerson } from '#letters/rules/annex-rows.ts'
import { annexTable } from '#letters/rules/annex-table.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { writeWorkbook, type RowDraft } from '#exchange/sheet/index.ts'
import type { Platform } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { AnnexInput } from '../contract.ts'
import { openList } from '../freeze-list.ts'
import type { ListedPerson } from '../list-text.ts'
import { openSignatory, readListBasis, type ListBasis } from './list-basis.ts'
import { decreeSubject } from './paper-words.ts'
import { fileStem, type MadePaper } from './write-letters.ts'

type Taken = { readonly basis: ListBasis; readonly names: ReadonlyMap<string, string> }
type Listed = { readonly basis: ListBasis; readonly people: readonly AnnexPerson[] }

const annexes = {
  I: { kind: 'lampiran-penerima', people: 'selected' },
  II: { kind: 'lampiran-cadangan', people: 'reserve' },
} as const

/** An annex holds every NIK in full, because the decree needs it: who takes one stands in the trail. */
function takeAnnex(book: Rulebook): Act<AnnexInput, Taken> {
  return {
    name: 'selection.download-annex',
    roles: ['lead-agency-officer', 'lead-agency-head'],
    run: async ({ tx, actor, note }, { listId, annex, format, paper, area = '' }) => {
      const basis = await readListBasis(book, tx, actor.pemda, listId)
      if (isRefusal(basis)) return basis
      const areas = await listAreasUnder(tx, actor.pemda)
      note(listId, { annex, format, paper, area, code: basis.list.code })
      return { basis, names: new Map(areas.map(({ code, name }) => [code, name])) }
    },
  }
}

/** Those of the annex, or of its part in one area. */
function peopleOf(listed: readonly ListedPerson[], { annex, area }: AnnexInput, names: Taken['names']) {
  return listed
    .filter((one) => one.kind === annexes[annex].people && (!area || `${one.area}.`.startsWith(`${area}.`)))
    .map((one) => annexPerson(one, names))
}

function annexPerson(one: ListedPerson, names: ReadonlyMap<string, string>): AnnexPerson {
  const place = (code: string) => ({ code: code as AreaCode, name: names.get(code) ?? code })
  const { rank, name, nik, sex, occupation, address } = one
  return { kecamatan: place(one.area.slice(0, 8)), desa: place(one.area), rank, name, nik, sex, occupation, address }
}

/**
 * Annex I (calon penerima) or II (reserve) of a list, by kecamatan and desa, from the frozen list and not from the
 * register. The same list gives the same bytes. Opening and
 * drawing happen after the transaction: 7,509 people take seconds.
 */
export async function annexOf(
  book: Rulebook,
  platform: Platform,
  actor: Actor,
  input: AnnexInput,
): Promise<MadePaper | Refusal> {
  const taken = await perform(platform, actor, takeAnnex(book), { input })
  if (isRefusal(taken)) return taken
  const { basis, names } = taken
  const listed = openList(await platform.files(actor.pemda), basis.list.code)
  const annex: Listed = { basis, people: peopleOf(listed, input, names) }
  const part = input.area ? `-${input.area}` : ''
  const name = `lampiran-${input.annex}-${fileStem(basis)}${part}`
  return input.format === 'pdf'
    ? { name: `${name}-${input.paper}.pdf`, mediaType: 'application/pdf', bytes: await drawn(annex, input) }
    : { name: `${name}.xlsx`, mediaType: xlsx, bytes: await written(annex, input) }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function drawn({ basis, people }: Listed, { annex, paper }: AnnexInput): Promise<Buffer> {
  const { list, programme, pemda } = basis
  const out = new PassThrough()
  const bytes = buffer(out)
  await writeAnnexPdf(
    {
      kind: listKindOf(loadPaperKinds(), annexes[annex].kind),
      paper,
      pemda,
      subject: decreeSubject(programme, pemda),
      definition: programme.definition.replace(/\.$/, ''),
      people,
      signatory: openSignatory('kepala-daerah', pemda.headOfRegion),
      code: list.code,
      madeOn: list.lockedOn as PlainDate,
    },
    out,
  )
  return bytes
}

function written({ basis, people }: Listed, { annex, paper }: AnnexInput): Promise<Uint8Array> {
  const { list, programme, pemda } = basis
  const kind = listKindOf(loadPaperKinds(), annexes[annex].kind)
  const table = annexTable(`Lampiran ${annex}`, kind.columns, people)
  const head: RowDraft[] = [
    [{ value: `Lampiran ${annex} Keputusan ${pemda.headOfRegion}`, as: 'title' }],
    [{ value: decreeSubject(programme, pemda), as: 'note' }],
    [{ value: `Kode keaslian ${printedCode(list.code)}`, as: 'note' }],
    table.columns.map(({ header }) => ({ value: header, as: 'head' })),
  ]
  const sheet = {
    name: table.name,
    columns: table.columns.map(({ kind: type, header }) => ({
      width: Math.max(header.length + 4, type === 'number' ? 8 : 22),
      as: type === 'number' ? ('plain' as const) : ('text' as const),
    })),
    rows: [...head, ...table.rows],
    frozenRows: head.length,
    ruled: true,
    page: { paper, orientation: 'portrait' as const, repeat: [head.length, head.length] as const },
  }
  return writeWorkbook({ sheets: [sheet], title: table.name, createdAt: list.lockedAt })
}
