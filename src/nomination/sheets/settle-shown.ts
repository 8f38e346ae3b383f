import type { Act } from '#access/act.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { SettleAnswer, SettleInput } from '../contract.ts'
import { settlingCells } from './settle-cells.ts'

/** The cells somebody looked at, each in the version in which he saw it. */
export function settlingShown(book: Rulebook): Act<SettleInput, SettleAnswer> {
  const { name, roles, run } = settlingCells(book)
  return { name, roles, run: (context, input) => run(context, { ...input, clear: false }) }
}
