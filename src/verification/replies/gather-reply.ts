import type { Vault } from '#platform/index.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { Fault } from '../fault-sheet.ts'
import { replyPairer, type Pairing, type SentRow } from '../rules/pair-reply.ts'
import type { ReplyRow, WelfareAnswer } from '../rules/reply-row.ts'
import type { Answer } from './records.ts'
import { token } from './sent-rows.ts'

export type ReplyGathering = {
  readonly answers: readonly Answer[]
  readonly faults: readonly Fault[]
  /** Came back as they left. */
  readonly blank: number
  /** Said the same twice. */
  readonly repeated: number
  /** Rows of people who are not on the list. */
  readonly foreign: number
}

type Line = { readonly line: number; readonly row: ReplyRow }

/** Gives every row of a reply to its person. Of two rows that say different things of one person neither counts. */
export function gatherReply(vault: Vault, lines: readonly Line[], sent: readonly SentRow[]): ReplyGathering {
  const pair = replyPairer(sent)
  const faults: Fault[] = []
  const answers = new Map<string, Answer>()
  const contested = new Set<string>()
  let [blank, repeated, foreign] = [0, 0, 0]
  for (const { line, row } of lines) {
    if (row.answer === null) {
      blank++
      continue
    }
    const found = pair({ key: row.key, nik: indexOf(vault, 'nik', row.nik), name: indexOf(vault, 'name', row.name) })
    const reason = isRefusal(found) ? found : isRefusal(row.answer) ? row.answer : undefined
    if (isRefusal(found) && found.code === 'reply-row-foreign') foreign++
    if (reason !== undefined) {
      faults.push({ row: line, reason })
      continue
    }
    const answer = answerOf(line, found as Pairing, row.answer as WelfareAnswer)
    const before = answers.get(answer.personId)
    if (before === undefined) answers.set(answer.personId, answer)
    else if (saysSame(before, answer)) repeated++
    else {
      contested.add(answer.personId)
      faults.push({ row: line, reason: refuse('reply-row-twice', { other: before.line }) })
    }
  }
  for (const person of contested) {
    faults.push({ row: answers.get(person)!.line, reason: refuse('reply-row-contested') })
    answers.delete(person)
  }
  return { answers: [...answers.values()], faults: faults.toSorted((a, b) => a.row - b.row), blank, repeated, foreign }
}

const indexOf = (vault: Vault, kind: 'nik' | 'name', text: string | null) =>
  text === null || text === '' ? null : token(vault.index(kind, text))

function answerOf(line: number, { sent, nikDiffers }: Pairing, answer: WelfareAnswer): Answer {
  const { personId, area } = sent
  return { personId, area, line, ...answer, matchedBy: '', entry: null, nikDiffers }
}

const saysSame = (one: Answer, other: Answer) =>
  one.match === other.match && one.decile === other.decile && one.dataDate === other.dataDate
