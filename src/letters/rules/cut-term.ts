import { addDays, type PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

export type Term = { readonly from: PlainDate; readonly until: PlainDate | null }

/**
 * The end of a term among the others of its office. Until further notice means until the next one begins; an end of its own
 * that runs into another term, and a beginning within one that was closed, contradict what is recorded.
 *
 * @param others terms that end on or after its first day, oldest first
 */
export function cutTerm(office: string, term: Term, others: readonly Term[]): PlainDate | null | Refusal {
  const around = others.find(({ from, until }) => from < term.from && until !== null)
  const next = others.find(({ from }) => from > term.from)
  const met = around ?? (next !== undefined && term.until !== null && term.until >= next.from ? next : undefined)
  if (met !== undefined) return refuse('holder-overlaps', { office, from: met.from, until: met.until ?? '–' })
  return term.until ?? (next === undefined ? null : addDays(next.from, -1))
}
