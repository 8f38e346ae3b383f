import { createHash } from 'node:crypto'
import { perform, type Act } from '#access/act.ts'
import type { JobContext } from '#access/job.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { ReplyCounts } from '../contract.ts'
import { matchers } from '../lists/make-list-job.ts'
import * as records from './records.ts'

const rowsAtOnce = 2_000

export type Brought = {
  readonly mode: 'reply' | 'browser'
  readonly listId: string
  readonly source: string
  readonly dataDate: string
  readonly fileDigest: string
  readonly answers: readonly records.Answer[]
  /** How many people the list has: those without an answer wait. */
  readonly rows: number
  readonly besides: Pick<ReplyCounts, 'blank' | 'repeated' | 'foreign'>
  readonly faults: number
  readonly faultFile: string | null
}

export type KeptReply = {
  readonly snapshotId: string
  readonly counts: ReplyCounts
  readonly faults: number
  /** Data of this source that are newer are known already, and go on being what is judged by. */
  readonly newer: string | null
}

/**
 * The one door by which answers about people come in, however they were found: they are written down beside all earlier
 * ones under the delivery's own id, and one last short act makes them count. The same answers a second time change nothing.
 */
export async function keepAnswers(context: JobContext, brought: Brought): Promise<KeptReply | Refusal> {
  const said = { listId: brought.listId, source: brought.source, answersDigest: digestOf(brought.answers) }
  const before = await context.inScope((tx) => records.findSameReply(tx, said))
  if (before && before.id !== context.jobId) return knownAlready(before)
  const { actor, jobId: id, platform } = context
  const stamp = { at: platform.world.clock.now(), by: actor.accountId }
  const { mode, dataDate, fileDigest, answers } = brought
  const reply = { id, mode, dataDate, fileDigest, ...said, entries: answers.length, ...stamp }
  await context.inScope((tx) => records.insertReply(tx, reply))
  for (let at = 0; at < answers.length; at += rowsAtOnce) {
    await context.inScope((tx) => records.insertAnswers(tx, id, answers.slice(at, at + rowsAtOnce)))
    await context.progress(at, answers.length)
  }
  const counts = countsOf(brought)
  const end = { counts, faults: brought.faults, faultFile: brought.faultFile }
  const ended = await perform(platform, actor, finishing(said, end), { input: { snapshotId: id } })
  if (isRefusal(ended)) {
    await context.inScope((tx) => records.endReply(tx, id, 'refused', end))
    return ended
  }
  const newest = await context.inScope((tx) => records.newestDate(tx, said.source, id))
  return { snapshotId: id, counts, faults: brought.faults, newer: newest && newest > dataDate ? newest : null }
}

type Said = Parameters<typeof records.findSameReply>[1]

function finishing(said: Said, end: records.ReplyEnd): Act<{ snapshotId: string }, { snapshotId: string }> {
  return {
    name: 'verification.finish-reply',
    roles: matchers,
    run: async ({ tx, note }, { snapshotId }) => {
      await records.lockReplies(tx, said.listId)
      const before = await records.findSameReply(tx, said)
      if (before && before.id !== snapshotId) return knownAlready(before)
      await records.endReply(tx, snapshotId, 'ready', end)
      note(snapshotId, { list: said.listId, ...end.counts, faults: end.faults })
      return { snapshotId }
    },
  }
}

const knownAlready = ({ received_at: at }: { received_at: Date }) =>
  refuse('reply-known-already', { received: at.toISOString().slice(0, 10) })

/** Of the answers alone, in a fixed order: a file that was sorted or saved again says the same. */
function digestOf(answers: readonly records.Answer[]): string {
  const hash = createHash('sha256')
  for (const { personId, match, decile, dataDate, remark } of answers.toSorted((a, b) =>
    a.personId < b.personId ? -1 : 1,
  ))
    hash.update(JSON.stringify([personId, match, decile, dataDate, remark]))
  return hash.digest('hex')
}

function countsOf({ answers, rows, besides }: Brought): ReplyCounts {
  const match: Record<string, number> = {}
  for (const answer of answers) match[answer.match] = (match[answer.match] ?? 0) + 1
  return { people: rows, match, waiting: rows - answers.length, ...besides }
}
