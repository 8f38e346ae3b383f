import type { ActContext } from '#access/act.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { FilePart, KeepInput } from '../contract/file/programme-file.ts'
import { listAreasUnder } from '../records.ts'
import * as faults from '../rules/file/entry-faults.ts'
import { lockEntry } from './records.ts'

/** The rules of each part; one without an entry has none beyond its contract. */
const judges: { readonly [Part in FilePart]?: (entry: KeepInput[Part], by: faults.Judged) => Refusal | undefined } = {
  meanings: faults.meaningFault,
  stages: faults.stageFault,
  events: faults.eventFault,
  tasks: faults.taskFault,
  team: faults.memberFault,
  needs: faults.needFault,
  commitments: faults.commitmentFault,
}

type Named = { readonly eventId?: string | null; readonly fileDigest?: string | null; readonly programmeId: string }

/** What an entry says is possible, and what it names is there. */
export async function judgeEntry<Part extends FilePart>(
  { tx, actor, world }: ActContext,
  part: Part,
  entry: KeepInput[Part],
): Promise<Refusal | undefined> {
  const areas = new Set((await listAreasUnder(tx, actor.pemda)).map(({ code }) => code))
  const fault = judges[part]?.(entry, { today: world.clock.today(), areas })
  return fault ?? missing(tx, entry)
}

async function missing(
  tx: ActContext['tx'],
  { eventId, fileDigest, programmeId }: Named,
): Promise<Refusal | undefined> {
  if (fileDigest && !(await findStoredFile(tx, fileDigest))) return refuse('not-found')
  if (!eventId) return undefined
  const event = await lockEntry(tx, 'events', eventId)
  return event?.key.programmeId === programmeId && event.withdrawnBecause === null ? undefined : refuse('not-found')
}
