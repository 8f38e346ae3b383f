import { fundSources } from '#rulebook/rules/fund-sources.ts'
import { eventKinds } from '#programme/contract/file/event.ts'
import { figureUnits, measures } from '#programme/contract/file/figure.ts'
import { sourceTypes } from '#programme/contract/file/parts.ts'
import { partyRoles } from '#programme/contract/file/party.ts'
import type { FilePart } from '#programme/contract/file/programme-file.ts'
import { segmentPayers } from '#programme/contract/file/segment.ts'
import { stageKinds } from '#programme/contract/file/stage.ts'
import { taskKinds } from '#programme/contract/file/task.ts'
import { teamDuties } from '#programme/contract/file/team.ts'
import { criterionCodes } from '#programme/rules/file/criteria.ts'

export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'month'
  | 'count'
  | 'rupiah'
  | 'tick'
  | 'choice'
  | 'ticks'
  | 'area'
  | 'codes'
  | 'event'
  | 'file'
  | 'categories'
  | 'numbers'

/** A field of an entry: how it is typed, and whether and how early it stands in the table. */
export type FieldSpec = {
  readonly field: string
  readonly as: FieldKind
  readonly optional?: true
  /** Shown and never typed: it follows from the rest. */
  readonly computed?: true
  /** Of several codes only one is meant. */
  readonly single?: true
  readonly options?: readonly string[]
  /** 1 always, 2 from a tablet on, 3 where there is room; none: only in the form. */
  readonly column?: 1 | 2 | 3
}

const maybe = { optional: true } as const
const sourced: readonly FieldSpec[] = [
  { field: 'sourceType', as: 'choice', options: sourceTypes, column: 2 },
  { field: 'source', as: 'line', column: 1 },
  { field: 'sourceDate', as: 'day', ...maybe },
]

/** Every part as a plain table and a plain form, from one list of its fields. The first one names the entry. */
export const specs: Readonly<Record<FilePart, readonly FieldSpec[]>> = {
  meanings: [
    { field: 'definition', as: 'text', column: 1 },
    { field: 'citation', as: 'line', ...maybe, column: 1 },
    { field: 'categories', as: 'categories', ...maybe, column: 1 },
    { field: 'criteria', as: 'ticks', options: criterionCodes, ...maybe, column: 2 },
    { field: 'otherCriteria', as: 'line', ...maybe },
    { field: 'purpose', as: 'text', ...maybe },
  ],
  parties: [
    { field: 'name', as: 'line', column: 1 },
    { field: 'role', as: 'choice', options: partyRoles, column: 1 },
    { field: 'does', as: 'text', ...maybe, column: 2 },
    { field: 'serves', as: 'codes', ...maybe, column: 3 },
  ],
  stages: [
    { field: 'stage', as: 'choice', options: stageKinds, column: 1 },
    { field: 'name', as: 'line', ...maybe, column: 2 },
    { field: 'beginsOn', as: 'day', column: 1 },
    { field: 'endsOn', as: 'day', ...maybe, column: 1 },
    { field: 'finishedOn', as: 'day', ...maybe, column: 1 },
  ],
  events: [
    { field: 'title', as: 'line', column: 1 },
    { field: 'kind', as: 'choice', options: eventKinds, column: 1 },
    { field: 'state', as: 'choice', options: ['planned', 'held'], column: 1 },
    { field: 'heldOn', as: 'day', ...maybe, column: 1 },
    { field: 'place', as: 'line', ...maybe, column: 2 },
    { field: 'area', as: 'area', ...maybe, column: 3 },
    { field: 'organiser', as: 'line', ...maybe },
    { field: 'attendedBy', as: 'text', ...maybe },
    { field: 'attendance', as: 'count', ...maybe, column: 2 },
    { field: 'minutes', as: 'text', ...maybe },
    { field: 'decisions', as: 'text', ...maybe },
    { field: 'source', as: 'line', ...maybe },
    { field: 'fileDigest', as: 'file', ...maybe },
  ],
  tasks: [
    { field: 'title', as: 'text', column: 1 },
    { field: 'kind', as: 'choice', options: taskKinds, column: 1 },
    { field: 'unit', as: 'line', column: 1 },
    { field: 'eventId', as: 'event', ...maybe },
    { field: 'dueOn', as: 'day', ...maybe, column: 1 },
    { field: 'amount', as: 'rupiah', ...maybe, column: 3 },
    { field: 'followUp', as: 'text', ...maybe, column: 2 },
    { field: 'doneOn', as: 'day', ...maybe, column: 1 },
    { field: 'fileDigest', as: 'file', ...maybe },
  ],
  team: [
    { field: 'name', as: 'line', column: 1 },
    { field: 'duty', as: 'choice', options: teamDuties, column: 1 },
    { field: 'office', as: 'line', ...maybe, column: 2 },
    { field: 'unit', as: 'line', column: 1 },
    { field: 'letter', as: 'line', column: 1 },
    { field: 'fromDay', as: 'day', column: 2 },
    { field: 'untilDay', as: 'day', ...maybe, column: 2 },
  ],
  needs: [
    { field: 'title', as: 'line', column: 1 },
    { field: 'numbers', as: 'numbers', column: 1 },
    { field: 'about', as: 'tick', ...maybe },
    ...sourced,
  ],
  commitments: [
    { field: 'saidBy', as: 'line', column: 1 },
    { field: 'saidOn', as: 'day', ...maybe, column: 1 },
    { field: 'people', as: 'count', column: 1 },
    { field: 'need', as: 'rupiah', computed: true, column: 1 },
    { field: 'hasBudget', as: 'tick', computed: true, column: 1 },
    { field: 'firstMonth', as: 'month', column: 2 },
    { field: 'lastMonth', as: 'month', column: 2 },
    { field: 'fundSource', as: 'choice', options: fundSources, column: 1 },
    { field: 'eventId', as: 'event', ...maybe },
    { field: 'note', as: 'text', ...maybe },
  ],
  segments: [
    { field: 'name', as: 'line', column: 1 },
    { field: 'state', as: 'choice', options: ['in-preparation', 'already-active'], column: 1 },
    { field: 'payer', as: 'choice', options: segmentPayers, column: 1 },
    { field: 'people', as: 'count', ...maybe, column: 1 },
    { field: 'about', as: 'tick', ...maybe },
    ...sourced,
  ],
  figures: [
    { field: 'title', as: 'line', column: 1 },
    { field: 'measure', as: 'choice', options: measures },
    { field: 'value', as: 'count', column: 1 },
    { field: 'unit', as: 'choice', options: figureUnits },
    { field: 'about', as: 'tick', ...maybe },
    { field: 'period', as: 'line', ...maybe, column: 1 },
    { field: 'area', as: 'codes', single: true, column: 3 },
    { field: 'meant', as: 'line', ...maybe },
    { field: 'saidBy', as: 'line', ...maybe, column: 2 },
    { field: 'quotation', as: 'text', ...maybe },
    ...sourced,
  ],
}

/** What is typed of a part. */
export const typedSpecs = (part: FilePart): readonly FieldSpec[] => specs[part].filter(({ computed }) => !computed)

/** How a part is called in the address. */
export const slugs: Readonly<Record<FilePart, string>> = {
  meanings: 'pengertian',
  parties: 'pihak',
  stages: 'jadwal',
  events: 'kegiatan',
  tasks: 'tugas',
  team: 'tim',
  needs: 'kebutuhan',
  commitments: 'komitmen',
  segments: 'kelompok',
  figures: 'angka',
}
