import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Rupiah } from '#values/rupiah.ts'
import type { Rule, Rulebook } from '../types.ts'
import { holdsOn, ruleOn } from './rule-on.ts'

type Row = Rule<'BPU_BRACKET'>

export type BracketAnswer = { readonly base: Rupiah; readonly rules: readonly Rule[] }

/**
 * The base by PP 44/2015 Lampiran II for an income; without one the lowest row, at which programmes enrol.
 *
 * @param income nominal rupiah a month
 */
export function bracketFor(book: Rulebook, day: PlainDate, income?: Rupiah): BracketAnswer | Refusal {
  const asked = income ?? 0
  const rows = book.rules
    .filter((rule): rule is Row => rule.code === 'BPU_BRACKET' && holdsOn(rule, day))
    .toSorted((a, b) => a.value.from - b.value.from)
  const below = rows.findLast(({ value }) => value.from <= asked)
  if (below === undefined) return refuse('rule-unknown', { rule: 'BPU_BRACKET', day })
  const inRow = below.value.to === null || asked <= below.value.to
  return inRow ? answer(below) : inGap(book, day, below, rows)
}

function inGap(book: Rulebook, day: PlainDate, below: Row, rows: readonly Row[]): BracketAnswer | Refusal {
  const gap = ruleOn(book, 'BPU_BRACKET_GAP', day)
  if (isRefusal(gap)) return gap
  const row = gap.value.takes === 'lower-row' ? below : rows[rows.indexOf(below) + 1]
  return row === undefined ? refuse('rule-unknown', { rule: 'BPU_BRACKET', day }) : answer(row, gap)
}

function answer(row: Row, ...rules: readonly Rule[]): BracketAnswer {
  return { base: row.value.base, rules: [row, ...rules] }
}
