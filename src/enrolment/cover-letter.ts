import type { Actor } from '#access/actor.ts'
import { namesOf } from '#access/names-of.ts'
import { roleNames } from '#access/approval/rules/role-names.ts'
import { askedAt, exportMark } from '#access/personal-data/export-mark.ts'
import { writeCoverLetter, type CoverLetterFields } from '#letters/cover-letter.ts'
import { letterKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import { letterheadOf } from '#letters/letterhead.ts'
import { copiesOfKind } from '#letters/records/letterheads.ts'
import { currentTemplate } from '#letters/template.ts'
import { signatoryToday } from '#letters/who-signs.ts'
import type { FileStore, Tx, World } from '#platform/index.ts'
import { findProgramme, listAreasUnder } from '#programme/index.ts'
import { findList } from '#selection/index.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { findFile, type FileRow } from './records.ts'
import { fileOf, nameOfPart } from './take-file.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Who sends something to the branch; the branch and an auditor take its files without a letter. */
export const senders = ['lead-agency-officer', 'lead-agency-head'] as const

type Asking = { readonly actor: Actor; readonly clock: World['clock']; readonly files: FileStore }

/** The letter that goes to the branch with a file: its parts by name, people and digest, and who took them. */
export async function coverLetterOf(tx: Tx, { actor, clock, files }: Asking, fileId: string) {
  const row = await findFile(tx, fileId)
  if (!row) return refuse('not-found')
  const kind = letterKindOf(loadPaperKinds(), 'surat-pengantar-pendaftaran')
  const fields = await fieldsOf(tx, { actor, clock, files }, row)
  if (isRefusal(fields)) return fields
  const mark = exportMark(actor, { at: clock.now(), purpose: kind.title.id, holds: [], digest: fields.code })
  const bytes = await writeCoverLetter(kind, { ...fields, mark }, await currentTemplate({ tx, files }, kind))
  if (isRefusal(bytes)) return bytes
  return { name: `surat-pengantar-${fileOf(row).parts[0]!.digest.slice(0, 8)}.docx`, mediaType: docx, bytes }
}

async function fieldsOf(
  tx: Tx,
  { actor, clock, files }: Asking,
  row: FileRow,
): Promise<Omit<CoverLetterFields, 'mark'> | Refusal> {
  const list = (await findList(tx, row.decree_list_id))!
  const programme = (await findProgramme(tx, row.programme_id))!
  const areas = await listAreasUnder(tx, actor.pemda)
  const { leadAgency, branch } = programme
  const head = { area: actor.pemda, title: `Kepala ${leadAgency}` }
  const signatory = await signatoryToday(tx, 'kepala-dinas', head, clock.today())
  if (isRefusal(signatory)) return signatory
  const region = areas.find(({ code }) => code === actor.pemda)?.name ?? ''
  const place = { pemda: actor.pemda, area: actor.pemda }
  return {
    region,
    agency: leadAgency,
    letterhead: await letterheadOf({ tx, files }, place, [`Pemerintah ${region}`, leadAgency]),
    copies: (await copiesOfKind(tx, 'surat-pengantar-pendaftaran')) ?? [],
    to: `Kepala ${branch}`,
    programme: programme.name,
    files: fileOf(row).parts.map(({ rows, digest }) => ({ name: nameOfPart(digest), people: rows, digest })),
    decree: `Nomor ${list.decree_number} tanggal ${formatDate(list.decree_date as PlainDate, 'id')}`,
    agreement: programme.pksNumber,
    code: list.code,
    taken: await takenBy(tx, clock, row),
    signatory,
  }
}

/** Whom the mark of the files names, in the words and by the day of a letter. Only officers have it made. */
async function takenBy(tx: Tx, clock: World['clock'], { id, made_by }: FileRow): Promise<CoverLetterFields['taken']> {
  const called = await namesOf(tx, [made_by])
  return {
    by: `${called.get(made_by) ?? ''} (${roleNames['lead-agency-officer'].id})`,
    at: formatDate(clock.dayOf(askedAt(id)), 'id'),
  }
}
