import * as z from 'zod/mini'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { areAnnexesOpen } from './acts/release-annexes.ts'
import { listEffect, listStates, type DecreeList } from './contract.ts'
import { listWords } from './outcome-word.ts'
import { findList, listLists, type ListRow } from './records/lists.ts'

/** Every list of a programme, newest version first, those opened again too. */
export async function viewLists(tx: Tx, programmeId: string, now: Date): Promise<{ rows: DecreeList[] }> {
  return { rows: (await listLists(tx, programmeId)).map((row) => listOf(row, now)) }
}

export async function viewList(tx: Tx, listId: string, now: Date): Promise<DecreeList | Refusal> {
  const row = await findList(tx, listId)
  return row ? listOf(row, now) : refuse('not-found')
}

export function listOf(row: ListRow, now: Date): DecreeList {
  const state = z.parse(z.enum(listStates), row.state)
  return {
    id: row.id,
    programmeId: row.programme_id,
    runId: row.selection_id,
    version: row.version,
    state,
    word: listWords[state],
    code: row.code,
    printedCode: printedCode(row.code),
    trailEnd: row.trail_end,
    effect: z.parse(listEffect, row.effect),
    lockedAt: row.locked_at.toISOString(),
    lockedOn: row.locked_on,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    signedOn: row.signed_on,
    openedAt: row.opened_at?.toISOString() ?? null,
    openedBecause: row.opened_because,
    annexes: { open: areAnnexesOpen(row, now), until: row.annexes_until?.toISOString() ?? null },
    decree: decreeOf(row),
  }
}

/** Together or not at all: a CHECK of the table holds it. */
function decreeOf(row: ListRow): DecreeList['decree'] {
  if (row.state !== 'numbered') return null
  return {
    number: row.decree_number!,
    date: row.decree_date!,
    title: row.decree_title ?? '',
    signatory: row.signatory ?? '',
    file: row.signed_file!,
    recordedAt: row.recorded_at!.toISOString(),
  }
}
