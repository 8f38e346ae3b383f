import type { Platform, PlatformSettings, World } from '#platform/index.ts'
import type { AnchorSettings } from '#platform/trail/anchor-places.ts'
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
  /** For practising: every page and every file says so. */
  readonly training?: boolean
  readonly demoPassword?: string | undefined
  readonly demoAccounts?: readonly DemoAccount[] | undefined
  readonly secure: boolean
  /** With it Payung ends HTTPS itself, under these names besides those the machine has anyway. */
  readonly https?: { readonly names: readonly string[] } | undefined
  /** Where the ends of the trails are left from time to time. */
  readonly anchors?: AnchorSettings | undefined
}
/** The demo, lent to `start` and `demo`: a clock that can stand in 2025, and the play itself. */
export type Demo = {
  readonly password: string
  /** One of each office; the others sign in as well, but would only lengthen the list. */
  readonly accounts: readonly DemoAccount[]
  world(): DemoWorld
  /** Files to practise with, as villages and offices would send them; paths relative to a folder. */
  files(): AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array }>
  play(playing: {
    ground: Ground
    world: DemoWorld
    address: string
    report: (what: string, done: number, total: number | null) => void
  }): Promise<DemoCounts>
}
/** What came out of the demo, in people. */
export type DemoCounts = {
  readonly nominees: number
  readonly eligible: number
  readonly chosen: number
  readonly reserve: number
}
export type DemoAccount = { readonly username: string; readonly name: string }
export type DemoWorld = World & { travelTo(day: string | null): void }

/** `authority`: what the office's computers must be told to trust, where Payung ends HTTPS itself. */
export type Serving = {
  readonly address: string
  readonly authority?: { readonly file: string; readonly fingerprint: string; readonly names: readonly string[] }
  close(): Promise<void>
}

/** What the composition root lends to the command line. */
export type Composition = {
  readonly home: string
  /** @param world the real one unless the demo brings its own */
  openGround(place: Place, world?: World): Promise<Ground>
  readonly demo: Demo
  serve(ground: Ground, as: ServingAs): Promise<Serving>
}
