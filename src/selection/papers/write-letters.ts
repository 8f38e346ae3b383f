import type { Actor } from '#access/actor.ts'
import { exportMark, type ExportMark } from '#access/personal-data/export-mark.ts'
import { writeDecree, type DecreeFields } from '#letters/decree.ts'
import { writeNotaDinas, type NotaDinasFields } from '#letters/nota-dinas.ts'
import { letterKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import { letterheadOf } from '#letters/letterhead.ts'
import { copiesOfKind } from '#letters/records/letterheads.ts'
import { currentTemplate } from '#letters/template.ts'
import { signatoryToday } from '#letters/who-signs.ts'
import type { FileStore, Tx } from '#platform/index.ts'
import { eligibilityOn } from '#rulebook/rules/eligibility-on.ts'
import { criteriaOf, definedAs } from '#programme/rules/file/meaning-lines.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { firstDay, type Month } from '#values/month.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import type { DraftInput } from '../contract.ts'
import { countNominations } from '../records/names.ts'
import { countsIn, summaryIn } from '../run-summary.ts'
import { type ListBasis, readListBasis } from './list-basis.ts'
import { criteriaTexts, decreeSubject, fundName, orderTexts, schemesText } from './paper-words.ts'

/** A made paper; its name tells the list and its version, never a person. */
export type MadePaper = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Who takes a letter, and when; `on` is the day for which its signatory is found. `files` keep the Pemda's templates. */
export type Taking = { readonly actor: Actor; readonly at: Date; readonly on: PlainDate; readonly files: FileStore }

/** The memorandum that carries the draft decree through the Sekda to the head of region. */
export async function notaDinasOf(
  book: Rulebook,
  tx: Tx,
  taking: Taking,
  listId: string,
): Promise<MadePaper | Refusal> {
  const basis = await readListBasis(book, tx, taking, listId)
  if (isRefusal(basis)) return basis
  const kind = letterKindOf(loadPaperKinds(), 'nota-dinas-penetapan')
  const head = { area: taking.actor.pemda, title: `Kepala ${basis.programme.leadAgency}` }
  const signatory = await signatoryToday(tx, 'kepala-dinas', head, taking.on)
  if (isRefusal(signatory)) return signatory
  const fields = notaDinasFields(basis, await countNominations(tx, basis.programme.id))
  const shelf = { tx, files: taking.files }
  const template = await currentTemplate(shelf, kind)
  const lines = [`Pemerintah ${basis.pemda.region}`, basis.programme.leadAgency]
  const { pemda } = taking.actor
  const letterhead = await letterheadOf(shelf, { pemda, area: pemda }, lines)
  const mark = markOf(taking, basis, kind.title.id)
  const bytes = await writeNotaDinas(kind, { ...fields, letterhead, signatory, mark }, template)
  if (isRefusal(bytes)) return bytes
  return { name: `nota-dinas-${fileStem(basis)}.docx`, mediaType: docx, bytes }
}

/** The draft of the decree; number and date are written after the signature, by the office that keeps the register. */
export async function decreeDraftOf(
  book: Rulebook,
  tx: Tx,
  taking: Taking,
  { listId, replacement }: DraftInput,
): Promise<MadePaper | Refusal> {
  const basis = await readListBasis(book, tx, taking, listId)
  if (isRefusal(basis)) return basis
  const law = eligibilityOn(book, firstDay(basis.programme.firstMonth as Month))
  if (isRefusal(law)) return law
  const kind = letterKindOf(loadPaperKinds(), 'keputusan-penetapan')
  const head = { area: taking.actor.pemda, title: basis.pemda.headOfRegion }
  const signatory = await signatoryToday(tx, 'kepala-daerah', head, taking.on)
  if (isRefusal(signatory)) return signatory
  const fields = decreeFields(basis, law.ageBelow, kind.texts)
  const template = await currentTemplate({ tx, files: taking.files }, kind)
  const mark = markOf(taking, basis, kind.title.id)
  const copies = (await copiesOfKind(tx, kind.kind)) ?? fields.copies
  const bytes = await writeDecree(kind, { ...fields, copies, replacement, signatory, mark }, template)
  if (isRefusal(bytes)) return bytes
  return { name: `konsep-keputusan-${fileStem(basis)}.docx`, mediaType: docx, bytes }
}

/** A letter names nobody of the list; what it is about is the list under its code. */
const markOf = ({ actor, at }: Taking, { list }: ListBasis, purpose: string): ExportMark =>
  exportMark(actor, { at, purpose, holds: [], digest: list.code })

export const fileStem = ({ programme, list }: ListBasis): string => `${programme.year}-daftar-${list.version}`

function notaDinasFields(
  basis: ListBasis,
  nominated: number,
): Omit<NotaDinasFields, 'letterhead' | 'mark' | 'signatory'> {
  const { list, run, programme, pemda, contribution } = basis
  const head = `Kepala ${programme.leadAgency}`
  const counts = countsIn(run)
  const paid = new Map(list.effect.funds.map((fund) => [fund.id, fund.rupiah]))
  return {
    pemda,
    agency: programme.leadAgency,
    from: head,
    through: `Sekretaris Daerah ${pemda.region}`,
    to: pemda.headOfRegion,
    decreeSubject: decreeSubject(programme, pemda),
    schemes: schemesText(programme.schemes),
    funnel: [
      { label: 'Diusulkan desa', people: nominated },
      { label: 'Diverifikasi', people: counts.people },
      { label: 'Memenuhi syarat', people: counts.eligible },
      { label: 'Calon penerima', people: counts.selected },
      { label: 'Cadangan', people: counts.reserve },
    ],
    order: orderTexts(summaryIn(run).priority),
    contribution,
    reserve: list.effect.reserve,
    funds: basis.funds.map((fund) => ({
      name: fundName(fund, pemda),
      documentNumber: fund.dpaNumber || null,
      ceiling: rupiah(fund.ceiling),
      committed: rupiah(paid.get(fund.id) ?? 0),
    })),
    lockedOn: list.lockedOn as PlainDate,
    code: list.code,
  }
}

type Texts = ReturnType<typeof letterKindOf>['texts']

function decreeFields(
  basis: ListBasis,
  oldest: number,
  texts: Texts,
): Omit<DecreeFields, 'replacement' | 'mark' | 'signatory'> {
  const { list, programme, policy, pemda, contribution, funds } = basis
  const own = (text: string) => (text === '' ? [] : [`${text.replace(/[.;]$/, '')};`])
  const agreement =
    programme.pksNumber && `Perjanjian Kerja Sama Nomor ${programme.pksNumber} dengan ${programme.branch}`
  return {
    pemda,
    subject: decreeSubject(programme, pemda),
    schemes: schemesText(programme.schemes),
    definition: definedAs(basis.meaning),
    criteria: [...criteriaTexts(policy, oldest, programme.segment === 'poor-targeted'), ...criteriaOf(basis.meaning)],
    legalBases: [...(texts['mengingat'] ?? []), ...own(programme.legalBasis)],
    considered: [...(texts['memperhatikan'] ?? []), ...own(agreement)],
    contribution,
    reserve: list.effect.reserve,
    funds: funds.map((fund) => ({
      name: fundName(fund, pemda),
      budgetYear: fund.budgetYear,
      documentNumber: fund.dpaNumber || null,
    })),
    branch: programme.branch,
    leadAgency: programme.leadAgency,
    leadAgencyHead: `Kepala ${programme.leadAgency}`,
    code: list.code,
    copies: [
      `Gubernur ${pemda.province};`,
      `Ketua DPRD ${pemda.region};`,
      `Inspektur ${pemda.region};`,
      `Kepala ${programme.leadAgency};`,
      `Kepala ${programme.branch}.`,
    ],
  }
}
