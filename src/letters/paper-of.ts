import type { PlainDate } from '#values/plain-date.ts'
import type { Paper } from './rules/paper-life.ts'
import type { PaperRecord } from './records/papers.ts'

/** A kept paper as the rules of its life see it. */
export const paperOf = (row: PaperRecord, isNumbered: boolean): Paper => ({
  kind: row.kind,
  isNumbered,
  // The database allows no other words.
  state: row.state as Paper['state'],
  madeFrom: row.made_from,
  initials: row.initials as Paper['initials'],
  signature:
    row.signed_on === null
      ? null
      : { office: row.signed_office ?? '', name: row.signed_name ?? '', on: row.signed_on as PlainDate },
  number: row.number,
  date: row.dated as PlainDate | null,
  fileDigest: row.file_digest,
})
