import type { Act } from '#access/act.ts'
import { answerRows, decideCells, listCellsOf } from '#access/sheets/returned-rows.ts'
import { findReturnedSheet } from '#access/sheets/returned-sheets.ts'
import { refuse } from '#values/refusal.ts'
import type { AnswerRowsInput } from '../contract.ts'
import { namesList } from './list-columns.ts'
import { correctors } from './take-sheet.ts'

/** The human answer to rows whose key was cut off. Cells of somebody else are refused with the answer. */
export const answeringSheetRows: Act<AnswerRowsInput, { answered: number }> = {
  name: 'nomination.answer-sheet-rows',
  roles: correctors,
  run: async ({ tx, world, actor, note }, { sheetId, lines, answer }) => {
    const sheet = await findReturnedSheet(tx, sheetId)
    if (sheet?.list !== namesList) return refuse('not-found')
    const given = { at: world.clock.now(), by: actor.accountId }
    const answered = await answerRows(tx, sheetId, lines, { answer, ...given })
    const cells = answer === 'other' && answered > 0 ? await listCellsOf(tx, sheetId, lines) : []
    await decideCells(tx, sheetId, cells, { state: 'refused', ...given })
    note(sheetId, { answer, answered })
    return { answered }
  },
}
