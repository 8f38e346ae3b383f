import type { FilePart } from '../contract/file/programme-file.ts'

/** Where the entries of each part stand. Their columns are the fields of the contract, in the writing of the database. */
export const fileTables = {
  meanings: 'programme_meaning',
  parties: 'programme_party',
  stages: 'programme_stage',
  events: 'programme_event',
  tasks: 'programme_task',
  team: 'team_member',
  needs: 'need_estimate',
  commitments: 'programme_commitment',
  segments: 'programme_segment',
  figures: 'reported_figure',
} as const satisfies Readonly<Record<FilePart, string>>

/** Columns that hold a list of rows and not one value. */
const asJson = new Set(['categories', 'numbers'])

export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
export const fieldOf = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
export const valueOf = (field: string, value: unknown): unknown => (asJson.has(field) ? JSON.stringify(value) : value)
