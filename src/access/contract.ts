import * as z from 'zod/mini'
import { dayText } from './contract/day-text.ts'
import { roles } from './roles.ts'

const words = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

const duty = {
  role: z.enum(roles),
  area: z.string().check(z.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)),
  until: z.nullable(dayText),
  letter: words(1, 120),
}

export const engageInput = z.object({
  username: words(3, 64),
  name: words(1, 120),
  ...duty,
})
/** `proposalId`: the account stands, its duty waits for a second person. */
export const engageAnswer = z.object({
  accountId: z.string(),
  code: z.string(),
  endsAt: z.string(),
  proposalId: z.nullable(z.string()),
})

/** A further duty; it begins today unless its letter says otherwise. */
export const giveDutyInput = z.object({ accountId: z.uuid(), from: z.nullable(dayText), ...duty })
export const endDutyInput = z.object({ grantId: z.uuid(), reason: words(3, 300) })
/** A successor who has an account here, or one who gets it with this act. */
export const handOverInput = z.object({
  accountId: z.uuid(),
  to: z.union([z.object({ accountId: z.uuid() }), z.object({ username: words(3, 64), name: words(1, 120) })]),
  letter: words(1, 120),
  until: z.nullable(dayText),
})
export const handOverAnswer = z.object({
  accountId: z.string(),
  duties: z.int(),
  /** For a successor who is new: shown once. */
  code: z.nullable(z.string()),
  endsAt: z.nullable(z.string()),
  /** The duties wait for a second person; until then the predecessor keeps them. */
  proposalId: z.nullable(z.string()),
})
export const closeAccountInput = z.object({ accountId: z.uuid(), reason: words(3, 300) })
export const accountClosed = z.object({ ended: z.int() })
/** Given at once, or proposed. */
export const dutyAnswer = z.object({ grantId: z.nullable(z.string()), proposalId: z.nullable(z.string()) })
export const dutyEnded = z.object({ grantId: z.string() })

/** With it the person sets the password; it is shown once. */
export const passwordCode = z.object({ code: z.string(), endsAt: z.string() })
export const passwordCodeInput = z.object({ accountId: z.uuid() })
/** The address of the site as the administrator sees it stands on the card. */
export const cardInput = z.object({ accountId: z.uuid(), site: words(1, 120) })

/** What the password of an account may be is judged by the server; these are only the bounds of what is read. */
const secret = z.string().check(z.minLength(1), z.maxLength(256))
export const changePasswordInput = z.object({ old: secret, wanted: secret })
export const setPasswordInput = z.object({ username: words(1, 64), code: words(1, 40), password: secret })

export const ownSession = z.object({
  id: z.string(),
  openedAt: z.string(),
  seenAt: z.string(),
  /** Browser and system in words, empty where nothing is known. */
  agent: z.string(),
  /** The network it was opened from, shortened. */
  address: z.string(),
  /** Where it was last used from. */
  seenAddress: z.string(),
  /** Also from another network; `agent` when in another browser or on another system than it was opened in. */
  elsewhere: z.nullable(z.object({ since: z.string(), agent: z.nullable(z.string()), address: z.string() })),
  own: z.boolean(),
})
export const ownSessions = z.object({ rows: z.array(ownSession) })
export const endSessionsInput = z.object({ which: z.union([z.uuid(), z.literal('others')]) })
export const sessionsEnded = z.object({ ended: z.int() })

export const grantRow = z.object({
  grantId: z.string(),
  accountId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  area: z.string(),
  from: z.string(),
  until: z.nullable(z.string()),
  letter: z.string(),
  /** When it was ended before its last day, and why. */
  endedAt: z.nullable(z.string()),
  endedBecause: z.nullable(z.string()),
})
/** A duty that somebody else has still to agree to, or that came to nothing. */
export const proposedDuty = z.object({
  proposalId: z.string(),
  accountId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  area: z.string(),
  letter: z.string(),
  state: z.enum(['waiting', 'returned', 'withdrawn', 'expired']),
  proposedBy: z.string(),
  expiresAt: z.string(),
  remark: z.nullable(z.string()),
})
export const grantList = z.object({ rows: z.array(grantRow), proposed: z.array(proposedDuty) })

export const trailInput = z.object({
  before: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(200)), 100),
})
export const trailRow = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string(),
  role: z.string(),
  area: z.string(),
  act: z.string(),
  subject: z.nullable(z.string()),
  details: z.record(z.string(), z.unknown()),
})
export const trailPage = z.object({ rows: z.array(trailRow), next: z.nullable(z.string()) })

export type EngageInput = z.output<typeof engageInput>
export type EngageAnswer = z.output<typeof engageAnswer>
export type ProposedDuty = z.output<typeof proposedDuty>
export type DutyAnswer = z.output<typeof dutyAnswer>
export type GiveDutyInput = z.output<typeof giveDutyInput>
export type EndDutyInput = z.output<typeof endDutyInput>
export type HandOverInput = z.output<typeof handOverInput>
export type HandOverAnswer = z.output<typeof handOverAnswer>
export type CloseAccountInput = z.output<typeof closeAccountInput>
export type PasswordCode = z.output<typeof passwordCode>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type SetPasswordInput = z.output<typeof setPasswordInput>
export type OwnSession = z.output<typeof ownSession>
export type GrantRow = z.output<typeof grantRow>
export type TrailRow = z.output<typeof trailRow>
