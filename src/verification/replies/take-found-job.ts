import type { Job } from '#access/job.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { foundFile, type FoundFile, type FoundRow, type ReplyInput } from '../contract.ts'
import { writeFaults, type Fault } from '../fault-sheet.ts'
import { matchers } from '../lists/make-list-job.ts'
import { findMatchingList } from '../lists/records.ts'
import type { SentRow } from '../rules/pair-reply.ts'
import { welfareSource } from '../rules/welfare-source.ts'
import { keepAnswers, type KeptReply } from './keep-answers.ts'
import type { Answer } from './records.ts'
import { readSentRows } from './sent-rows.ts'

/** Takes in what the officer's own browser found in an extract that stayed on that computer; by the door of the replies. */
export const takeFoundJob: Job<ReplyInput, KeptReply> = {
  kind: 'verification.take-found',
  roles: matchers,
  run: async (context, { listId, source, dataDate, fileDigest }) => {
    if (dataDate > context.platform.world.clock.today()) return refuse('data-date-in-future', { dated: dataDate })
    const list = await context.inScope((tx) => findMatchingList(tx, listId))
    if (!list) return refuse('not-found')
    const found = readFound(context.files.get(fileDigest))
    if (isRefusal(found)) return found
    const { answers, faults } = pairFound(found.rows, await readSentRows(context, listId), dataDate)
    if (answers.length === 0) return refuse('reply-answers-nobody', { rows: found.rows.length, faults: faults.length })
    return keepAnswers(context, {
      mode: 'browser',
      listId,
      source: welfareSource(source),
      dataDate,
      fileDigest,
      answers,
      rows: list.rows,
      besides: { blank: 0, repeated: found.rows.length - answers.length - faults.length, foreign: faults.length },
      faults: faults.length,
      faultFile: faults.length === 0 ? null : context.files.put(await writeFaults({ faults, unreadNiks: [] })),
    })
  },
}

/** Held to the contract to the letter: a file with one more word in it is refused whole. */
function readFound(bytes: Buffer): FoundFile | Refusal {
  try {
    const read = foundFile.safeParse(JSON.parse(bytes.toString('utf8')))
    return read.success && read.data.rows.every(isSound) ? read.data : refuse('found-file-foreign')
  } catch {
    return refuse('found-file-foreign')
  }
}

const isSound = ({ match, decile }: FoundRow) => (match === 'matched') === (decile !== null)

function pairFound(rows: readonly FoundRow[], sent: readonly SentRow[], dataDate: string) {
  const byKey = new Map(sent.map((row) => [row.key, row]))
  const answers = new Map<string, Answer>()
  const faults: Fault[] = []
  for (const [at, { key, by, ...row }] of rows.entries()) {
    const own = byKey.get(key)
    if (own === undefined) faults.push({ row: at + 1, reason: refuse('reply-row-foreign') })
    else
      answers.set(own.personId, {
        ...row,
        personId: own.personId,
        area: own.area,
        line: at + 1,
        dataDate,
        matchedBy: by ?? '',
        remark: '',
      })
  }
  return { answers: [...answers.values()], faults }
}
