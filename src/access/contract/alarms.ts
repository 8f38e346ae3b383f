import * as z from 'zod/mini'
import { alarmRules } from '../alarm/rules/odd-look-ups.ts'
import { roles } from '../roles.ts'
import { windowList } from './windows.ts'

/** What was found of an alarm: honest work, or something that was followed up. */
export const findings = ['in-order', 'followed-up'] as const
export type Finding = (typeof findings)[number]

export const alarmsInput = z.object({
  state: z.prefault(z.enum(['open', 'judged']), 'open'),
  before: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 100),
})

export const alarmRow = z.object({
  id: z.string(),
  area: z.string(),
  actorName: z.string(),
  role: z.enum(roles),
  rule: z.enum(alarmRules),
  amount: z.int(),
  usual: z.int(),
  at: z.nullable(windowList),
  rangAt: z.string(),
  /** It is about the one who reads it: somebody else judges it. */
  own: z.boolean(),
  judged: z.nullable(z.object({ by: z.string(), at: z.string(), finding: z.enum(findings), note: z.string() })),
})
export const alarmPage = z.object({
  /** How many wait to be judged, whatever page this is. */
  open: z.int(),
  rows: z.array(alarmRow),
  next: z.nullable(z.string()),
})

export const leastNote = 5
export const judgeAlarmInput = z.object({
  alarmId: z.uuid(),
  finding: z.enum(findings),
  /** It stands in the trail, which never holds a number of a person. */
  note: z.string().check(z.trim(), z.minLength(leastNote), z.maxLength(300), z.regex(/^(?!.*\d{10})/s)),
})
export const alarmJudged = z.object({ alarmId: z.string() })

export type AlarmsInput = z.output<typeof alarmsInput>
export type AlarmRow = z.output<typeof alarmRow>
export type AlarmPage = z.output<typeof alarmPage>
export type JudgeAlarmInput = z.output<typeof judgeAlarmInput>
export type AlarmJudged = z.output<typeof alarmJudged>
