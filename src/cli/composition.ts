import type { Platform, PlatformSettings } from '#platform/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import type { AnyJob } from '#access/job.ts'

/** Where Payung keeps what it keeps, and how much it tells. */
export type Place = PlatformSettings & { readonly logLevel: string }

/** An opened installation: database, rulebook and everything that can be done with them. */
export type Ground = {
  readonly platform: Platform
  readonly book: Rulebook
  readonly jobs: readonly AnyJob[]
  /** Does one job in this process, from where it stands to its end. */
  runJob(ref: { readonly pemda: string; readonly jobId: string }): Promise<void>
  close(): Promise<void>
}

export type ServingAs = {
  readonly host: string
  readonly port: number
  readonly demo: boolean
  readonly demoPassword?: string | undefined
  readonly secure: boolean
}
export type Serving = { readonly address: string; close(): Promise<void> }

/** What the composition root lends to the command line. */
export type Composition = {
  readonly home: string
  openGround(place: Place): Promise<Ground>
  serve(ground: Ground, as: ServingAs): Promise<Serving>
}
