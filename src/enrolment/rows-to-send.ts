import type { JobContext } from '#access/job.ts'
import type { EnrolmentRow } from '#exchange/bpjs/index.ts'
import type { ListedPerson, OpenList } from '#selection/index.ts'
import { openNikQuestions } from '#verification/index.ts'
import type { FileBasis } from './file-basis.ts'
import { claim, findSent, readPeople } from './records.ts'
import { rowFor, type BranchRow, type HeldRow } from './row-for.ts'

const batchSize = 400

export type Sending = {
  readonly context: JobContext
  readonly basis: FileBasis
  readonly list: OpenList
  readonly file: { readonly id: string; readonly programmeId: string; readonly at: Date }
  /** Filled on the way: whom the branch would send back. */
  readonly held: HeldRow[]
}

/** The chosen of the list, by desa and rank as in the annex, each claimed for this file before he is written. */
export async function* rowsToSend(sending: Sending): AsyncGenerator<EnrolmentRow> {
  const { context, list } = sending
  for (let at = 0; at < list.chosen; at += batchSize) {
    const some = await list.ask('chosen', { at, count: batchSize })
    for (const { row } of await claimBatch(sending, some)) yield row
    await context.progress(Math.min(at + batchSize, list.chosen), list.chosen)
  }
}

function claimBatch({ context, basis, file, held }: Sending, some: readonly ListedPerson[]) {
  return context.inScope(async (tx) => {
    const ids = some.map(({ personId }) => personId)
    const sent = await findSent(tx, file.programmeId, ids)
    const people = new Map((await readPeople(tx, ids)).map((person) => [person.id, person]))
    const others = await openNikQuestions(tx, context.vault, { programmeId: file.programmeId, personIds: ids })
    const ready: BranchRow[] = []
    const back: HeldRow[] = []
    for (const { personId, occupation } of some) {
      const person = sent.has(personId) ? undefined : people.get(personId)
      const made =
        person && rowFor(context.vault, basis, person, { occupation, otherNik: others.get(personId) ?? null })
      if (made?.faults.length === 0) ready.push(made)
      else if (made) back.push(made)
    }
    const ours = await claim(tx, file, ready)
    held.push(...back)
    return ready.filter(({ id }) => ours.has(id))
  })
}
