import type { JobContext } from '#access/job.ts'
import { occupations } from '#values/occupation.ts'
import type { Thread } from '#platform/index.ts'
import type { ListedPerson } from './list-text.ts'
import { readPrinted, type PrintedRow } from './records/entrants.ts'
import type { Chosen, Selected, SelectionDesk } from './select-thread/worker.ts'

const readBatch = 500

/**
 * Writes down chosen and reserve as the register has them now and keeps the text sealed under its digest. From then
 * on the list is that text: the annexes are printed from it and not from the register.
 *
 * @returns the digest of the text, which becomes the kode keaslian when the list is locked, and the root of its tree
 */
export async function freezeList(
  context: JobContext,
  verificationId: string,
  desk: Thread<SelectionDesk>,
  { selected, reserve }: Selected['counts'],
): Promise<{ readonly listDigest: string; readonly listRoot: string }> {
  for (let at = 0; at < selected + reserve; at += readBatch) {
    const some = new Map((await desk.ask('chosen', { at, count: readBatch })).map((one) => [one.id, one]))
    const rows = await context.inScope((tx) => readPrinted(tx, verificationId, [...some.keys()]))
    await desk.ask(
      'list',
      rows.map((row) => listedOf(context, some.get(row.id)!, row)),
    )
    await context.progress(at, selected + reserve)
  }
  const { bytes, root } = await desk.ask('frozenList', undefined)
  return { listDigest: context.files.put(bytes), listRoot: root }
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
