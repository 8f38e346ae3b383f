import type { MatchOutcome } from '#matching/index.ts'
import type { VerifiedRow } from './contract.ts'

/** What one delivery of welfare data says of one person, however it came: as an extract, or as an answer to a list. */
export type WelfareFound = {
  readonly match: VerifiedRow['match']
  /** The rule that found him, or why somebody must look; empty where a person answered. */
  readonly by: string
  /** The row of the welfare data; two people with one entry were found in the same row. */
  readonly entry: string | null
  /** That row, where we hold it ourselves. */
  readonly line: number | null
  readonly decile: number | null
  readonly source: string
  readonly dataDate: string
  /** Whether the data have another NIK for him, and whether we know which. */
  readonly differs: 'no' | 'known' | 'elsewhere'
  readonly otherNik: Buffer | null
}

type Delivery = { readonly source: string; readonly data_date: string }

export function foundInExtract(
  outcome: MatchOutcome,
  { source, data_date: dataDate }: Delivery,
  decileOf: ReadonlyMap<string, number | null>,
): WelfareFound {
  const of = { source, dataDate }
  if (outcome.kind === 'none') return { ...nothing, ...of, match: 'not-found' }
  if (outcome.kind === 'review') return { ...nothing, ...of, match: 'to-check', by: outcome.reason }
  const { id, nik } = outcome.entry
  const decile = decileOf.get(id) ?? null
  // The engine sees an index as text; here it becomes one again.
  const otherNik = outcome.evidence.nik === 'different' ? Buffer.from(nik!, 'base64') : null
  return {
    ...of,
    match: decile === null ? 'not-ranked' : 'matched',
    by: outcome.by,
    entry: id,
    line: Number(id),
    decile,
    differs: otherNik === null ? 'no' : 'known',
    otherNik,
  }
}

type Answered = {
  readonly snapshot_id: string
  readonly match: string
  readonly matched_by: string
  readonly entry: number | null
  readonly decile: number | null
  readonly data_date: string
  readonly nik_differs: boolean
}

export function foundInReply(answer: Answered | undefined, { source, data_date: dataDate }: Delivery): WelfareFound {
  if (answer === undefined) return { ...nothing, source, dataDate, match: 'waiting' }
  return {
    ...nothing,
    source,
    dataDate: answer.data_date,
    // Held by a CHECK constraint of the table.
    match: answer.match as WelfareFound['match'],
    by: answer.matched_by,
    entry: answer.entry === null ? null : `${answer.snapshot_id} ${answer.entry}`,
    decile: answer.decile,
    differs: answer.nik_differs ? 'elsewhere' : 'no',
  }
}

const nothing = { by: '', entry: null, line: null, decile: null, differs: 'no', otherNik: null } as const
