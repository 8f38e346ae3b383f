import type { Act } from '#access/act.ts'
import { refuse } from '#values/refusal.ts'
import type { WithdrawInput } from '../contract/file/programme-file.ts'
import { fileKeepers, type Kept } from './keep-entry.ts'
import { insertEntry, lockEntry } from './records.ts'

/** Takes an entry out of the file, with the reason. What it said stays readable in the database; nothing is deleted. */
export const withdrawEntry: Act<WithdrawInput, Kept> = {
  name: 'programme.withdraw-entry',
  roles: fileKeepers,
  run: async ({ tx, world, actor, note }, { programmeId, part, entryId, version, because }) => {
    const found = await lockEntry(tx, part, entryId)
    if (found?.key.programmeId !== programmeId) return refuse('not-found')
    if (found.key.version !== version || found.withdrawnBecause !== null) return refuse('entry-changed')
    const key = { ...found.key, version: version + 1 }
    const by = { at: world.clock.now(), by: actor.accountId }
    await insertEntry(tx, part, { key, fields: found.fields, because }, by)
    note(entryId, { part, version: key.version })
    return { entryId, version: key.version }
  },
}
