import * as z from 'zod/mini'
import { id, words } from '../../contract.ts'
import { commitmentEntry } from './commitment.ts'
import { eventEntry } from './event.ts'
import { figureEntry } from './figure.ts'
import { meaningEntry } from './meaning.ts'
import { needEntry } from './need.ts'
import { partyEntry } from './party.ts'
import { segmentEntry } from './segment.ts'
import { stageEntry } from './stage.ts'
import { taskEntry } from './task.ts'
import { memberEntry } from './team.ts'

/** The parts of a programme's file, in the order in which they are read; each is a table, a page and a door. */
export const fileEntries = {
  meanings: meaningEntry,
  parties: partyEntry,
  stages: stageEntry,
  events: eventEntry,
  tasks: taskEntry,
  team: memberEntry,
  needs: needEntry,
  commitments: commitmentEntry,
  segments: segmentEntry,
  figures: figureEntry,
} as const
export type FilePart = keyof typeof fileEntries
export const fileParts = Object.keys(fileEntries) as [FilePart, ...FilePart[]]

/** Which entry is corrected and the version that was read; a new one names none. */
const keeping = { programmeId: id, entryId: z.prefault(z.nullable(id), null), version: z.prefault(z.int(), 0) }
export const keepInput = {
  meanings: z.extend(meaningEntry, keeping),
  parties: z.extend(partyEntry, keeping),
  stages: z.extend(stageEntry, keeping),
  events: z.extend(eventEntry, keeping),
  tasks: z.extend(taskEntry, keeping),
  team: z.extend(memberEntry, keeping),
  needs: z.extend(needEntry, keeping),
  commitments: z.extend(commitmentEntry, keeping),
  segments: z.extend(segmentEntry, keeping),
  figures: z.extend(figureEntry, keeping),
} as const
export const keepAnswer = z.object({ entryId: id, version: z.int() })
export const withdrawInput = z.object({
  programmeId: id,
  part: z.enum(fileParts),
  entryId: id,
  version: z.int(),
  because: words(500),
})

/** Parts that may carry a file. */
export const documentInput = z.object({ programmeId: id, part: z.enum(['events', 'tasks']), entryId: id })

/** Which version stands, and who wrote it. */
const kept = { entryId: id, version: z.int(), keptOn: z.string(), keptBy: z.string() }
/** What a promise needs in contributions, null where the law of its months is unknown; and whether a DPA stands for it. */
const promised = { need: z.nullable(z.int()), perPerson: z.nullable(z.int()), hasBudget: z.boolean() }
const rows = {
  meanings: z.array(z.extend(meaningEntry, kept)),
  parties: z.array(z.extend(partyEntry, kept)),
  stages: z.array(z.extend(stageEntry, kept)),
  events: z.array(z.extend(eventEntry, kept)),
  tasks: z.array(z.extend(taskEntry, kept)),
  team: z.array(z.extend(memberEntry, kept)),
  needs: z.array(z.extend(needEntry, kept)),
  commitments: z.array(z.extend(commitmentEntry, { ...kept, ...promised })),
  segments: z.array(z.extend(segmentEntry, kept)),
  figures: z.array(z.extend(figureEntry, kept)),
}

export const dueLine = z.object({
  part: z.enum(['stages', 'events', 'tasks']),
  entryId: id,
  kind: z.string(),
  what: z.string(),
  unit: z.string(),
  dueOn: z.string(),
  /** Below zero: late by so many days. */
  days: z.int(),
})
export const fileAnswer = z.object({
  ...rows,
  today: z.string(),
  due: z.array(dueLine),
  /** How old the list is on the first day of cover. */
  age: z.nullable(z.object({ finalOn: z.string(), coverFrom: z.string(), days: z.int(), isOver: z.boolean() })),
  /** What the programme still lacks before it is more than a plan. */
  lacks: z.array(z.enum(['regulation', 'pks', 'dpa'])),
  /** The money of the year beside what others reported of the whole budget. */
  budget: z.nullable(
    z.object({
      ceiling: z.int(),
      of: z.array(z.object({ measure: z.string(), whole: z.int(), about: z.boolean(), source: z.string() })),
    }),
  ),
})

export type KeepInput = { readonly [Part in FilePart]: z.output<(typeof keepInput)[Part]> }
export type FileAnswer = z.output<typeof fileAnswer>
export type FileRow<Part extends FilePart> = FileAnswer[Part][number]
export type DueLine = z.output<typeof dueLine>
export type DocumentInput = z.output<typeof documentInput>
export type WithdrawInput = z.output<typeof withdrawInput>
