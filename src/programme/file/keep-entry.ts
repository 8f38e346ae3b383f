import type { Act, ActContext } from '#access/act.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { FilePart, KeepInput } from '../contract/file/programme-file.ts'
import { findProgramme } from '../records.ts'
import { judgeEntry } from './judge-entry.ts'
import { insertEntry, listEntries, lockEntry, type EntryKey } from './records.ts'

export const fileKeepers = ['lead-agency-officer', 'lead-agency-head'] as const

export type Kept = { entryId: string; version: number }

/**
 * Writes an entry into the programme's file, or the next version of one that stands there. It changes nothing else: no
 * cover, no place and no count follows from anything in the file.
 */
export const keepingEntry = <Part extends FilePart>(part: Part): Act<KeepInput[Part], Kept> => ({
  name: `programme.keep-${part}`,
  roles: fileKeepers,
  run: async (context, input) => {
    const { tx, world, actor, note } = context
    const { programmeId, entryId, version, ...fields } = input
    if (!(await findProgramme(tx, programmeId))) return refuse('not-found')
    const fault = await judgeEntry(context, part, input)
    if (fault) return fault
    if (part === 'meanings' && entryId === null && (await listEntries(tx, part, programmeId)).length > 0)
      return refuse('meaning-there')
    const key =
      entryId === null ? newKey(context, programmeId) : await nextKey(tx, part, { programmeId, entryId, version })
    if (isRefusal(key)) return key
    await insertEntry(tx, part, { key, fields }, { at: world.clock.now(), by: actor.accountId })
    note(key.id, { part, version: key.version })
    return { entryId: key.id, version: key.version }
  },
})

const newKey = ({ world }: ActContext, programmeId: string): EntryKey => ({
  id: world.ids.next(),
  version: 1,
  programmeId,
})

type Read = { readonly programmeId: string; readonly entryId: string; readonly version: number }

/** The version after the one that was read; whoever read an older one is told. */
async function nextKey(tx: ActContext['tx'], part: FilePart, read: Read): Promise<EntryKey | Refusal> {
  const found = await lockEntry(tx, part, read.entryId)
  if (found?.key.programmeId !== read.programmeId) return refuse('not-found')
  if (found.key.version !== read.version || found.withdrawnBecause !== null) return refuse('entry-changed')
  return { ...found.key, version: read.version + 1 }
}
