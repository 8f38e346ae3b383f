import { perform } from '#access/act.ts'
import type { Job } from '#access/job.ts'
import { findReturnedSheet } from '#access/sheets/returned-sheets.ts'
import { listOpenLines } from '#access/sheets/returned-rows.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { SettleAllInput } from '../contract.ts'
import { namesList } from './list-columns.ts'
import { settlingCells } from './settle-cells.ts'
import { correctors } from './take-sheet.ts'

/** Rows of one act: a transaction of half a second on the embedded engine. */
const rowsAtOnce = 100

/** Rows that are missing in a sheet stand below 0. */
const firstLine = -2_147_483_648

type Result = { readonly accepted: number; readonly refused: number; readonly left: number }

/**
 * Decides on everything that is open, of one column or of all, some rows an act, each with its own row in the trail. What
 * is contested or not answered stays open. Cut off and run again it goes on where it was: only open cells are decided.
 */
export function settleAllJob(book: Rulebook): Job<SettleAllInput, Result> {
  const act = settlingCells(book)
  return {
    kind: 'nomination.settle-sheet',
    roles: correctors,
    run: async ({ platform, actor, inScope, progress }, { sheetId, decision, field }) => {
      const sheet = await inScope((tx) => findReturnedSheet(tx, sheetId))
      if (sheet?.list !== namesList) return refuse('not-found')
      const sum = { accepted: 0, refused: 0, left: 0 }
      let after = firstLine
      for (;;) {
        const lines = await inScope((tx) => listOpenLines(tx, sheetId, { field, after, limit: rowsAtOnce }))
        if (lines.length === 0) return sum
        const rows = lines.map((line) => ({ line, version: null, fields: field === null ? null : [field] }))
        const answer = await perform(platform, actor, act, { input: { sheetId, decision, clear: true, rows } })
        if (isRefusal(answer)) return answer
        sum.accepted += answer.accepted
        sum.refused += answer.refused
        sum.left += answer.left.length
        after = lines.at(-1)!
        await progress(sum.accepted + sum.refused, null)
      }
    },
  }
}
