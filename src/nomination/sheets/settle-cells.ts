import type { Act, ActContext } from '#access/act.ts'
import { rowsDigest } from '#access/row-digest.ts'
import { findReturnedSheet } from '#access/sheets/returned-sheets.ts'
import { decideCells, listCellsOf, listRowsAt } from '#access/sheets/returned-rows.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { SettleAnswer, SettleInput, SheetField } from '../contract.ts'
import { applyCells, type CellsToApply } from './apply-cells.ts'
import { namesList } from './list-columns.ts'
import { openFound } from './sealed-found.ts'
import { correctors } from './take-sheet.ts'

/** With `clear`, only what nobody else changed meanwhile, in whatever version: somebody decided on everything at once. */
export type Settling = Omit<SettleInput, 'rows'> & {
  readonly clear: boolean
  readonly rows: readonly { line: number; version: string | null; fields: readonly SheetField[] | null }[]
}

/**
 * Takes over cells of a sheet that came back, or refuses them. What was written before is kept whole as the version before;
 * a cell whose row is another by now than the one that was looked at stays open, with the reason.
 */
export function settlingCells(book: Rulebook): Act<Settling, SettleAnswer> {
  return {
    name: 'nomination.settle-sheet-cells',
    roles: correctors,
    run: async (context, input) => {
      const sheet = await findReturnedSheet(context.tx, input.sheetId)
      if (sheet?.list !== namesList) return refuse('not-found')
      const asked = await openCells(context, input)
      const decision = { at: context.world.clock.now(), by: context.actor.accountId }
      if (input.decision === 'refuse') {
        const refused = await decideCells(context.tx, sheet.id, asked.flatMap(cellsOf), {
          state: 'refused',
          ...decision,
        })
        context.note(sheet.id, { refused })
        return { accepted: 0, refused, left: [] }
      }
      const unanswered = asked.filter(({ isAnswered }) => !isAnswered)
      const ready = asked.filter(({ isAnswered }) => isAnswered)
      const applied = await applyCells(context, book, { programmeId: sheet.subject, clear: input.clear }, ready)
      const done = applied.done.flatMap(cellsOf)
      const accepted = await decideCells(context.tx, sheet.id, done, { state: 'accepted', ...decision })
      context.note(sheet.id, { accepted, rows: applied.after.length, ...(await proofOf(context, applied)) })
      const waiting = unanswered.map(({ line }) => ({ line, refusal: refuse('sheet-row-unanswered') }))
      return { accepted, refused: 0, left: [...applied.left, ...waiting].map(plainLeft) }
    },
  }
}

async function openCells({ tx, vault }: ActContext, { sheetId, rows }: Settling): Promise<CellsToApply[]> {
  const lines = rows.map(({ line }) => line)
  const cells = Map.groupBy(await listCellsOf(tx, sheetId, lines), ({ line }) => line)
  const asked = new Map(rows.map((row) => [row.line, row]))
  return (await listRowsAt(tx, sheetId, lines)).flatMap((row) => {
    const { fields, version } = asked.get(row.line)!
    const open = (cells.get(row.line) ?? [])
      .filter(({ field, state }) => state === 'open' && (fields === null || fields.includes(field as SheetField)))
      .map(({ field }) => field)
    if (open.length === 0 || row.row_key === null) return []
    const isAnswered = row.kind !== 'proposed' || row.answer === 'same'
    return [{ line: row.line, root: row.row_key, version, fields: open, kept: openFound(vault, row), isAnswered }]
  })
}

const cellsOf = ({ line, fields }: { readonly line: number; readonly fields: readonly string[] }) =>
  fields.map((field) => ({ line, field }))

/** The row before and the row after of everything that was taken over, as one digest each. */
async function proofOf({ tx }: ActContext, { before, after }: { before: readonly string[]; after: readonly string[] }) {
  if (after.length === 0) return {}
  return { before: await rowsDigest(tx, 'nomination', before), after: await rowsDigest(tx, 'nomination', after) }
}

const plainLeft = ({ line, refusal }: { readonly line: number; readonly refusal: Refusal }) => ({ line, refusal })
