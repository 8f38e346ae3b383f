import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import type { Platform, Tx } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import * as z from 'zod/mini'
import { enrolmentFile, type EnrolmentFiles, type EnrolmentFileView } from './contract.ts'
import { countStates, findFile, listFiles, type FileRow } from './records.ts'

const takers = ['lead-agency-officer', 'lead-agency-head', 'auditor', 'bpjs-branch'] as const
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every file sent to the branch for a programme, newest first, and where its people stand. */
export async function viewFiles(tx: Tx, programmeId: string): Promise<EnrolmentFiles> {
  const states = await countStates(tx, programmeId)
  const of = (state: string) => states.get(state) ?? 0
  return {
    rows: (await listFiles(tx, programmeId)).map(fileOf),
    states: { awaitingNumber: of('awaiting-number'), rejected: of('rejected'), active: of('active') },
  }
}

export function fileOf(row: FileRow): EnrolmentFileView {
  return {
    id: row.id,
    programmeId: row.programme_id,
    decreeListId: row.decree_list_id,
    columnMapId: row.column_map_id,
    people: row.people,
    parts: z.parse(enrolmentFile.shape.parts, row.parts),
    held: row.held,
    madeAt: row.made_at.toISOString(),
  }
}

type Wanted = { readonly fileId: string; readonly part: number | 'held' }

/** The file holds every number of its people in full: whoever takes it stands in the trail. */
const taking: Act<Wanted, { digest: string }> = {
  name: 'enrolment.take-file',
  roles: takers,
  fresh: true,
  run: async ({ tx, actor, note }, { fileId, part }) => {
    // Whom the file does not hold is the agency's to mend, whichever way it is asked for.
    if (part === 'held' && actor.role === 'bpjs-branch') return refuse('not-found')
    const row = await findFile(tx, fileId)
    const digest = part === 'held' ? row?.held_digest : row && fileOf(row).parts[part - 1]?.digest
    if (!digest) return refuse('not-found')
    note(fileId, { part, digest })
    return { digest }
  },
}

/** By what it holds: the covering letter names it the same way. */
export const nameOfPart = (digest: string): string => `pendaftaran-bpjs-${digest.slice(0, 8)}.xlsx`

export async function takeFile(platform: Platform, actor: Actor, wanted: Wanted) {
  const taken: { digest: string } | Refusal = await perform(platform, actor, taking, { input: wanted })
  if (isRefusal(taken)) return taken
  const bytes = (await platform.files(actor.pemda)).get(taken.digest)
  const isHeld = wanted.part === 'held'
  const name = isHeld ? `perlu-diperbaiki-${taken.digest.slice(0, 8)}.xlsx` : nameOfPart(taken.digest)
  return { name, mediaType, bytes }
}
