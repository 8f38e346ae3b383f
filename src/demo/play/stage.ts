import type { Platform } from '#platform/index.ts'
import type { Bombana } from '../generate/index.ts'
import type { Clerk } from './clerk.ts'
import type { DemoProgramme } from './programmes.ts'
import type { Role } from '#access/roles.ts'

/** What every stage of the demo has at hand. */
export type Stage = {
  readonly platform: Platform
  readonly bombana: Bombana
  readonly plan: DemoProgramme
  /** The clock goes to this day; whoever acts signs in after it, because an old login has ended by then. */
  on(day: string): void
  sit(username: string, role: Role): Promise<Clerk>
  report: Report
}

/** What is being done, how far it is, out of how much (null while nobody knows). */
export type Report = (what: string, done: number, total: number | null) => void
