import type { Actor } from '#access/actor.ts'
import type { JobContext } from '#access/job.ts'
import { namesOf } from '#access/names-of.ts'
import { askedAt, exportMark, type ExportMark } from '#access/personal-data/export-mark.ts'
import type { EnrolmentAbout, EnrolmentRow } from '#exchange/bpjs/index.ts'
import type { ColumnMap } from '#exchange/columns/index.ts'
import type { Tx } from '#platform/index.ts'
import { columnMapFor, findProgramme, listAreasUnder } from '#programme/index.ts'
import { bracketFor } from '#rulebook/rules/bracket-for.ts'
import { eligibilityOn } from '#rulebook/rules/eligibility-on.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { findList } from '#selection/index.ts'
import { firstDay, monthOf, monthsIn, type Month } from '#values/month.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { agreementFault } from './agreement-fault.ts'
import type { AgreedFile, MakeFileInput } from './contract.ts'
import type { RegistrationDay } from './rules/branch-faults.ts'
import { monthsToCover } from './rules/months-to-cover.ts'

type List = NonNullable<Awaited<ReturnType<typeof findList>>>
type Programme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

/** What one file is made from: a recorded decree, the branch's columns, and what every row says. */
export type FileBasis = RegistrationDay & {
  readonly list: List
  readonly programme: Programme
  readonly map: ColumnMap
  readonly names: ReadonlyMap<string, string>
  /** By name: who works in a job is known by the account alone. */
  readonly askedBy: Actor
  readonly everywhere: Pick<EnrolmentRow, 'income' | 'schemes' | 'firstMonth' | 'months' | 'kabupaten'>
}

/** Nobody is enrolled before the signed decree is on file, or without an agreement with the branch. */
export async function readFileBasis(
  book: Rulebook,
  { actor, inScope, platform }: JobContext,
  input: AgreedFile,
): Promise<FileBasis | Refusal> {
  const found = await inScope((tx) => findAgreed(tx, actor.pemda, input))
  if (isRefusal(found)) return found
  const { programme, names } = found
  const period = { first: programme.firstMonth as Month, last: programme.lastMonth as Month }
  const months = monthsToCover(period, monthOf(platform.world.clock.today()))
  if (isRefusal(months)) return months
  const day = firstDay(months.first)
  const law = eligibilityOn(book, day)
  if (isRefusal(law)) return law
  // Programmes enrol at the lowest base; the contribution was priced at the same one.
  const bracket = bracketFor(book, day)
  if (isRefusal(bracket)) return bracket
  const everywhere = {
    income: String(bracket.base),
    schemes: programme.schemes.join(', '),
    firstMonth: months.first,
    months: String(monthsIn(months).length),
    kabupaten: (names.get(actor.pemda) ?? '').replace(/^Kabupaten /, ''),
  }
  const called = await inScope((tx) => namesOf(tx, [actor.accountId]))
  const askedBy = { ...actor, name: called.get(actor.accountId) ?? '' }
  return { ...found, day, ageBelow: law.ageBelow, everywhere, askedBy }
}

async function findAgreed(tx: Tx, pemda: string, input: AgreedFile) {
  const found = await findWhatItRestsOn(tx, pemda, input)
  return isRefusal(found) ? found : ((await agreementFault(tx, found.list, input.proposalId)) ?? found)
}

export async function findWhatItRestsOn(tx: Tx, pemda: string, input: MakeFileInput) {
  const programme = await findProgramme(tx, input.programmeId)
  const list = await findList(tx, input.decreeListId)
  if (!programme || list?.programme_id !== programme.id) return refuse('not-found')
  if (list.state !== 'numbered') return refuse('decree-not-recorded')
  if (programme.pksNumber === '') return refuse('pks-missing')
  const map = await columnMapFor(tx, 'enrolment', input.columnMapId)
  if (isRefusal(map)) return map
  const names = new Map((await listAreasUnder(tx, pemda)).map(({ code, name }) => [code, name]))
  return { programme, list, map, names }
}

export const markOf = ({ askedBy, list }: FileBasis, jobId: string, purpose: string): ExportMark =>
  exportMark(askedBy, { at: askedAt(jobId), purpose, holds: itemsOfFile, digest: list.code })

const itemsOfFile = ['nik', 'name', 'birth', 'sex', 'mother-name', 'address', 'phone', 'kk', 'occupation'] as const

/** Travels in the properties of the file; a cell more than agreed would stop the upload. */
export function aboutFile(basis: FileBasis, jobId: string): EnrolmentAbout {
  const { list, programme } = basis
  return {
    title: `Pendaftaran peserta ${programme.name}`,
    author: programme.leadAgency,
    createdAt: list.recorded_at!.toISOString(),
    properties: {
      ...markOf(basis, jobId, `Pendaftaran peserta pada ${programme.branch}`),
      PKS: programme.pksNumber,
      Keputusan: `Nomor ${list.decree_number} tanggal ${list.decree_date}`,
      'Kode keaslian': list.code,
    },
  }
}
