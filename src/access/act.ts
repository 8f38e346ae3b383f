import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { FileStore, Platform, Tx, Vault, World } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { scopeOf, type Actor } from './actor.ts'
import { countRefusedLook } from './alarm/refused-look.ts'
import { freshFault } from './fresh.ts'
import { useWindow, type Shown } from './purpose/use-window.ts'
import type { Role } from './roles.ts'
import { rowDigest, type ProvedTable } from './row-digest.ts'
import { noteRefusal, writeTrail } from './trail.ts'

/** What an act works with. Everything it writes through `tx` stands or falls together with its trail row. */
export type ActContext = {
  readonly tx: Tx
  readonly actor: Actor
  readonly world: World
  readonly vault: Vault
  readonly files: FileStore
  /** A fact for later steps, written in this transaction. The name is in the past tense. */
  announce(fact: string, subject: string, payload?: Readonly<Record<string, unknown>>): Promise<void>
  /** To be called before this row is changed or made: the trail then proves what it was and what it is. One row an act. */
  changes(table: ProvedTable, id: string): Promise<void>
  /** What the trail row tells: the subject's id and counts; never an identity. */
  note(subject: string, details?: Readonly<Record<string, unknown>>): void
}

export type Act<Input, Output extends object> = {
  /** Stable name, `step.verb`; it stands in the trail. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Weighty: done only within minutes of a second step; see `freshFault`. */
  readonly fresh?: boolean | undefined
  /**
   * Full numbers stand in its answer: whose, and in which list. They are shown in an open window of that list only, and
   * counted. The answer is kept nowhere: a repeated request runs again and is recorded again.
   */
  readonly answersNumbers?: (tx: Tx, input: Input) => Promise<Shown | Refusal>
  /** It lets full numbers be seen afterwards. */
  readonly opensNumbers?: true
  /** Kept nowhere either: something that is shown once, such as a code. */
  readonly answersSecret?: true
  run(context: ActContext, input: Input): Promise<Output | Refusal>
}

/**
 * The one way in which anything changes. In one transaction: the grant is checked, the idempotency key is
 * looked up or written, the act runs, its facts and exactly one trail row are written. A refusal rolls all back and
 * leaves a row of its own: what somebody tried and was not let do is part of what happened.
 *
 * @param key idempotency key made by the client; the same key with the same input gives the first answer again
 */
export async function perform<Input, Output extends object>(
  platform: Platform,
  actor: Actor,
  act: Act<Input, Output>,
  request: { readonly input: Input; readonly key?: string | undefined },
): Promise<Output | Refusal> {
  if (!act.roles.includes(actor.role))
    return noteRefusal(platform, actor, { act: act.name }, refuse('not-allowed', { act: act.name }))
  const stale = act.fresh ? freshFault(actor, platform.world.clock.now()) : undefined
  if (stale) return noteRefusal(platform, actor, { act: act.name }, stale)
  const [vault, files] = [await platform.vault(actor.pemda), await platform.files(actor.pemda)]
  let trail: string | null = null
  const key = act.answersNumbers || act.answersSecret ? undefined : request.key
  const outcome = await platform.inScope(scopeOf(actor), async (tx) => {
    if (!(await holdsGrant(tx, actor, platform.world))) return refuse('not-allowed', { act: act.name })
    const answered = key ? await answeredBefore<Output>(tx, actor, act.name, { ...request, key }) : undefined
    if (answered) return answered
    const proof = proving(tx)
    const noted: { subject: string | null; details: object } = { subject: null, details: {} }
    const context = contextOf(tx, actor, platform.world, { vault, files })
    const counted = await countShown(context, act, request.input)
    if (isRefusal(counted)) return counted
    const result = await act.run(
      {
        ...context,
        changes: proof.changes,
        note: (subject, details = {}) => Object.assign(noted, { subject, details }),
      },
      request.input,
    )
    if (isRefusal(result)) return result
    const told = { ...noted, ...(await proof.digests()), details: { ...noted.details, ...counted } }
    trail = await writeTrail(tx, platform.world, { act: act.name, request: actor.request, ...told })
    if (key) await writeAnswer(tx, platform.world, act.name, { input: request.input, key, answer: result })
    return result
  })
  // A question and not yet a "no": whoever then states his purpose stands in the trail with it.
  if (isRefusal(outcome) && outcome.code === 'window-needed') return outcome
  if (isRefusal(outcome)) {
    if (act.answersNumbers || act.opensNumbers) await countRefusedLook(platform, actor, outcome)
    return noteRefusal(platform, actor, { act: act.name }, outcome)
  }
  const at = platform.world.clock.now().toISOString()
  // A repeated request too: the first time its answer may not have reached the journal.
  await platform.acknowledge({ trail, key: key ?? null, pemda: actor.pemda, act: act.name, actor: actor.accountId, at })
  return outcome
}

function proving(tx: Tx) {
  let of: { readonly table: ProvedTable; readonly id: string; readonly before: Buffer | undefined } | undefined
  return {
    changes: async (table: ProvedTable, id: string) => {
      of = { table, id, before: await rowDigest(tx, table, id) }
    },
    digests: async () => of && { before: of.before, after: await rowDigest(tx, of.table, of.id) },
  }
}

function contextOf(tx: Tx, actor: Actor, world: World, keep: { vault: Vault; files: FileStore }) {
  return {
    tx,
    actor,
    world,
    ...keep,
    announce: async (fact: string, subject: string, payload: Readonly<Record<string, unknown>> = {}) => {
      await sql`select announce(${world.ids.next()}, ${world.clock.now()}, ${fact}, ${subject}, ${JSON.stringify(payload)}::jsonb)`.execute(
        tx,
      )
    },
  }
}

async function countShown<Input, Output extends object>(
  looking: { readonly tx: Tx; readonly actor: Actor; readonly world: World },
  act: Act<Input, Output>,
  input: Input,
): Promise<object | Refusal> {
  const shown = await act.answersNumbers?.(looking.tx, input)
  if (shown === undefined) return {}
  return isRefusal(shown) ? shown : useWindow(looking, shown)
}

async function holdsGrant(tx: Tx, actor: Actor, world: World): Promise<boolean> {
  // What was accepted runs on: the office stays, the person goes.
  if (actor.acceptedJob !== undefined) return true
  const { rows } = await sql<{ role: string; area: string }>`
    select role, area from grants_of(${actor.accountId}, ${world.clock.today()})`.execute(tx)
  return rows.some((row) => row.role === actor.role && row.area === actor.area)
}

async function answeredBefore<Output extends object>(
  tx: Tx,
  actor: Actor,
  act: string,
  request: { input: unknown; key?: string | undefined },
): Promise<Output | Refusal | undefined> {
  const { rows } = await sql<{ actor: string; act: string; input_digest: Buffer; answer: Output }>`
    select * from find_done_once(${request.key})`.execute(tx)
  const found = rows[0]
  if (!found) return undefined
  const same =
    found.actor === actor.accountId && found.act === act && found.input_digest.equals(digestOf(request.input))
  return same ? found.answer : refuse('key-used-for-something-else')
}

async function writeAnswer(
  tx: Tx,
  world: World,
  act: string,
  done: { input: unknown; key?: string | undefined; answer: object },
) {
  await sql`select write_done_once(${done.key}, ${act}, ${digestOf(done.input)}, ${JSON.stringify(done.answer)}::jsonb, ${world.clock.now()})`.execute(
    tx,
  )
}

function digestOf(input: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(input) ?? '')
    .digest()
}
