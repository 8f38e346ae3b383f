import type { Actor } from '#access/actor.ts'
import { namesOf } from '#access/names-of.ts'
import { askedAt, exportMark } from '#access/personal-data/export-mark.ts'
import { writeCoverLetter, type CoverLetterFields } from '#letters/cover-letter.ts'
import { letterKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import type { Tx } from '#platform/index.ts'
import { findProgramme, listAreasUnder } from '#programme/index.ts'
import { findList, openSignatory } from '#selection/index.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import { findFile, type FileRow } from './records.ts'
import { fileOf, nameOfPart } from './take-file.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The letter that goes to the branch with a file: its parts by name, people and digest, and who took them. */
export async function coverLetterOf(tx: Tx, { actor, at }: { actor: Actor; at: Date }, fileId: string) {
  const row = await findFile(tx, fileId)
  if (!row) return refuse('not-found')
  const kind = letterKindOf(loadPaperKinds(), 'surat-pengantar-pendaftaran')
  const fields = await fieldsOf(tx, actor, row)
  const mark = exportMark(actor, { at, purpose: kind.title.id, holds: [], digest: fields.code })
  const bytes = await writeCoverLetter(kind, { ...fields, mark })
  if (isRefusal(bytes)) return bytes
  return { name: `surat-pengantar-${fileOf(row).parts[0]!.digest.slice(0, 8)}.docx`, mediaType: docx, bytes }
}

async function fieldsOf(tx: Tx, { pemda }: Actor, row: FileRow): Promise<Omit<CoverLetterFields, 'mark'>> {
  const list = (await findList(tx, row.decree_list_id))!
  const programme = (await findProgramme(tx, row.programme_id))!
  const areas = await listAreasUnder(tx, pemda)
  const { leadAgency, branch } = programme
  return {
    region: areas.find(({ code }) => code === pemda)?.name ?? '',
    letterhead: { agency: leadAgency, address: null },
    to: `Kepala ${branch}`,
    programme: programme.name,
    files: fileOf(row).parts.map(({ rows, digest }) => ({ name: nameOfPart(digest), people: rows, digest })),
    decree: `Nomor ${list.decree_number} tanggal ${formatDate(list.decree_date as PlainDate, 'id')}`,
    agreement: programme.pksNumber,
    code: list.code,
    taken: await takenBy(tx, row),
    signatory: openSignatory('kepala-dinas', `Kepala ${leadAgency}`),
  }
}

/** In the words of the mark that the files bear, so that the branch can hold one against the other. */
async function takenBy(tx: Tx, { id, made_by }: FileRow): Promise<CoverLetterFields['taken']> {
  const called = await namesOf(tx, [made_by])
  const moment = askedAt(id).toISOString()
  const day = formatDate(moment.slice(0, 10) as PlainDate, 'id')
  return {
    by: `${called.get(made_by) ?? ''} (lead-agency-officer)`,
    at: `${day} pukul ${moment.slice(11, 16).replace(':', '.')} UTC`,
  }
}
