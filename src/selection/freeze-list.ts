import type { JobContext } from '#access/job.ts'
import { occupations } from '#values/occupation.ts'
import { readListText, listText, type ListedPerson } from './list-text.ts'
import { readPrinted, type PrintedRow } from './records/entrants.ts'
import type { FinishedSelection } from './run-selection.ts'
import type { PersonOutcome } from './rules/selection-result.ts'

const readBatch = 500

type Chosen = Extract<PersonOutcome, { kind: 'selected' | 'reserve' }>

/**
 * Writes down chosen and reserve as the register has them now and keeps the text sealed under its digest. From then
 * on the list is that text: the annexes are printed from it and not from the register.
 *
 * @returns the digest of the text, which becomes the kode keaslian when the list is locked
 */
export async function freezeList(
  context: JobContext,
  verificationId: string,
  { result, digests }: FinishedSelection,
): Promise<string> {
  const chosen = result.outcomes.filter((one): one is Chosen => one.kind === 'selected' || one.kind === 'reserve')
  const listed: ListedPerson[] = []
  for (let at = 0; at < chosen.length; at += readBatch) {
    const some = new Map(chosen.slice(at, at + readBatch).map((one) => [one.id, one]))
    const rows = await context.inScope((tx) => readPrinted(tx, verificationId, [...some.keys()]))
    listed.push(...rows.map((row) => listedOf(context, some.get(row.id)!, row)))
    await context.progress(at, chosen.length)
  }
  return context.files.put(Buffer.from(listText(digests.result, listed)))
}

function listedOf({ vault }: JobContext, outcome: Chosen, row: PrintedRow): ListedPerson {
  const sealed = row.nik_sealed
  return {
    kind: outcome.kind,
    personId: row.id,
    rank: outcome.kind === 'selected' ? outcome.rank : outcome.place,
    area: row.area,
    fundId: outcome.kind === 'selected' ? outcome.fundId : null,
    name: row.name,
    nik: sealed ? vault.open({ table: 'person', column: 'nik', row: row.id }, sealed) : '',
    sex: row.sex ?? '',
    occupation: labels.get(row.occupation ?? '') ?? row.occupation_written,
    address: row.address,
  }
}

const labels = new Map<string, string>(occupations.map(({ code, label }) => [code, label.id]))

/** The list behind a kode keaslian. */
export function openList(files: JobContext['files'], code: string): readonly ListedPerson[] {
  return readListText(files.get(code).toString('utf8'))
}
