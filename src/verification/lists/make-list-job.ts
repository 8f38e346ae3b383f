import { perform, type Act } from '#access/act.ts'
import type { Job, JobContext } from '#access/job.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { workbench } from '#platform/files/workbench.ts'
import { findProgramme } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { MakeListInput } from '../contract.ts'
import { linkNominations } from '../link-nominations.ts'
import { readNominees, type Nominees } from '../read-nominees.ts'
import * as records from './records.ts'
import { sheetMediaType, writeListSheet } from './list-sheet.ts'

/** Who sends the names to the welfare data and brings the answers. */
export const matchers = ['lead-agency-officer', 'welfare-data-officer'] as const
const rowsAtOnce = 2_000

type Result = { readonly listId: string; readonly rows: number }

/**
 * Makes the list that goes out to the welfare office: everybody nominated, once each, under a key of this list alone.
 * The list has the job's id, so a job that was cut off goes on in its own list.
 */
export const makeListJob: Job<MakeListInput, Result> = {
  kind: 'verification.make-list',
  roles: matchers,
  run: async (context, { programmeId }) => {
    const programme = await context.inScope((tx) => findProgramme(tx, programmeId))
    if (!programme) return refuse('not-found')
    await linkNominations(context, programmeId)
    const nominees = await readNominees(context.inScope, programmeId)
    if (nominees.length === 0) return refuse('nobody-to-verify')
    await keepRows(context, programmeId, nominees)
    const made = await writeList(context, { name: programme.name, rows: nominees.length })
    return isRefusal(made) ? made : { listId: context.jobId, rows: nominees.length }
  },
}

async function keepRows(context: JobContext, programmeId: string, nominees: Nominees): Promise<void> {
  const { actor, jobId: id, platform } = context
  const list = { id, programmeId, at: platform.world.clock.now(), by: actor.accountId }
  await context.inScope((tx) => records.insertMatchingList(tx, list))
  for (let at = 0; at < nominees.length; at += rowsAtOnce) {
    const rows = nominees.slice(at, at + rowsAtOnce).map((nominee, n) => ({
      personId: nominee.id,
      area: nominee.area,
      number: at + n + 1,
      key: keyOf(context, nominee.id),
    }))
    await context.inScope((tx) => records.insertMatchingRows(tx, id, rows))
    await context.progress(at, nominees.length * 2)
  }
}

/** Of this list alone, and meaningless without the key of the Pemda. A letter first, or Excel takes some for numbers. */
function keyOf({ vault, jobId }: JobContext, personId: string): string {
  return `P${vault.index('row', `matching ${jobId} ${personId}`).toString('hex').slice(0, 20).toUpperCase()}`
}

async function writeList(context: JobContext, list: { readonly name: string; readonly rows: number }) {
  const bench = workbench.open()
  try {
    const path = `${bench.folder}/daftar.xlsx`
    await writeListSheet(context, path, list)
    const bytes = bench.read(path)
    const file = { listId: context.jobId, rows: list.rows, digest: context.files.put(bytes), bytes }
    return await perform(context.platform, context.actor, finishing(file), { input: { listId: file.listId } })
  } finally {
    bench.close()
  }
}

type Made = { readonly listId: string; readonly rows: number; readonly digest: string; readonly bytes: Uint8Array }

function finishing({ rows, digest, bytes }: Made): Act<{ listId: string }, { listId: string } & object> {
  return {
    name: 'verification.finish-list',
    roles: matchers,
    run: async ({ tx, actor, world, files, note }, { listId }): Promise<{ listId: string } | Refusal> => {
      const as = { name: nameOfList(listId), mediaType: sheetMediaType, at: world.clock.now(), by: actor.accountId }
      await keepFile(tx, files, bytes, as)
      await records.finishMatchingList(tx, listId, { rows, fileDigest: digest })
      note(listId, { rows, digest })
      return { listId }
    },
  }
}

export const nameOfList = (listId: string): string => `Daftar_pemadanan_${listId.slice(-8)}.xlsx`
