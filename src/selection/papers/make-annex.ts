import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { markLine, type ExportMark } from '#access/personal-data/export-mark.ts'
import { writeAnnexPdf } from '#letters/annex-pdf.ts'
import { listKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import type { PemdaNames } from '#letters/paper-texts.ts'
import type { AnnexPerson } from '#letters/rules/annex-rows.ts'
import { annexTable } from '#letters/rules/annex-table.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { openSignatory } from '#letters/who-signs.ts'
import { writeWorkbook, type RowDraft } from '#exchange/sheet/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { AnnexInput, DecreeList } from '../contract.ts'
import type { ListedPerson } from '../list-text.ts'

/** What an annex is made from beside its people, as plain values. */
export type AnnexOrder = {
  readonly input: AnnexInput
  readonly list: Pick<DecreeList, 'code' | 'trailEnd' | 'lockedOn' | 'lockedAt'>
  /** The root of the tree of the list; '' where it was frozen before there was one. */
  readonly root: string
  readonly subject: string
  /** Who is meant, line by line. */
  readonly meaning: readonly string[]
  readonly pemda: PemdaNames
  readonly names: ReadonlyMap<string, string>
  /** Who took it and for what, as properties of the file. */
  readonly mark: ExportMark
}

const annexes = {
  I: { kind: 'lampiran-penerima', people: 'selected' },
  II: { kind: 'lampiran-cadangan', people: 'reserve' },
} as const

/** The annex as PDF or XLSX. The same order and list give the same bytes. */
export function makeAnnex(order: AnnexOrder, listed: readonly ListedPerson[]): Promise<Uint8Array> {
  const people = peopleOf(listed, order)
  return order.input.format === 'pdf' ? drawn(order, people) : written(order, people)
}

/** Those of the annex, or of its part in one area. */
function peopleOf(listed: readonly ListedPerson[], { input: { annex, area }, names }: AnnexOrder) {
  return listed
    .filter((one) => one.kind === annexes[annex].people && (!area || `${one.area}.`.startsWith(`${area}.`)))
    .map((one) => annexPerson(one, names))
}

function annexPerson(one: ListedPerson, names: ReadonlyMap<string, string>): AnnexPerson {
  const place = (code: string) => ({ code: code as AreaCode, name: names.get(code) ?? code })
  const { rank, name, nik, sex, occupation, address } = one
  return { kecamatan: place(one.area.slice(0, 8)), desa: place(one.area), rank, name, nik, sex, occupation, address }
}

async function drawn(
  { input: { annex, paper }, list, root, subject, meaning, pemda, mark }: AnnexOrder,
  people: readonly AnnexPerson[],
): Promise<Buffer> {
  const out = new PassThrough()
  const bytes = buffer(out)
  await writeAnnexPdf(
    {
      kind: listKindOf(loadPaperKinds(), annexes[annex].kind),
      paper,
      pemda,
      subject,
      meaning,
      people,
      signatory: openSignatory('kepala-daerah', pemda.headOfRegion),
      code: list.code,
      root,
      trailEnd: list.trailEnd,
      madeOn: list.lockedOn as PlainDate,
      mark: markLine(mark),
    },
    out,
  )
  return bytes
}

function written(
  { input: { annex, paper }, list, root, subject, pemda, mark }: AnnexOrder,
  people: readonly AnnexPerson[],
): Promise<Uint8Array> {
  const kind = listKindOf(loadPaperKinds(), annexes[annex].kind)
  const table = annexTable(`Lampiran ${annex}`, kind.columns, people)
  const head: RowDraft[] = [
    [{ value: `Lampiran ${annex} Keputusan ${pemda.headOfRegion}`, as: 'title' }],
    [{ value: subject, as: 'note' }],
    [{ value: `Kode keaslian ${printedCode(list.code)}`, as: 'note' }],
    ...(root ? [[{ value: `Kode daftar ${printedCode(root)}`, as: 'note' as const }]] : []),
    [{ value: `Jejak audit ${list.trailEnd}`, as: 'note' }],
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
  return writeWorkbook({ sheets: [sheet], title: table.name, createdAt: list.lockedAt, properties: mark })
}
