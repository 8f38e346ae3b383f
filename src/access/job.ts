import type { FileStore, Platform, Tx, Vault, World } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Act } from './act.ts'
import type { Actor } from './actor.ts'
import type { Role } from './roles.ts'

/**
 * Long work: it shows its progress in numbers, can be left and found again, is taken up after a restart, and
 * works in short transactions (none longer than 500 ms: on the embedded engine an open one stops everybody).
 * Its input holds ids only, never personal data. Running it twice must give the same end.
 */
export type Job<Input, Result extends object> = {
  readonly kind: string
  readonly roles: readonly Role[]
  /** Asking for it is weighty; once it was accepted it runs on. */
  readonly fresh?: boolean | undefined
  run(context: JobContext, input: Input): Promise<Result | Refusal>
}

/** A job of any input: the registry holds them side by side; each input was checked when the job was requested. */
export type AnyJob = Job<never, object>

export type JobContext = {
  readonly platform: Platform
  readonly actor: Actor
  readonly jobId: string
  readonly vault: Vault
  readonly files: FileStore
  inScope<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Tells how far the work is; a total nobody knows yet is null. @throws JobCancelled when somebody asked to stop */
  progress(done: number, total: number | null): Promise<void>
}

export class JobCancelled extends Error {
  override readonly name = 'JobCancelled'
}

/** Starting a job is an act like any other: granted, idempotent, in the trail. */
export function requesting<Input, Result extends object>(job: Job<Input, Result>): Act<Input, { jobId: string }> {
  return {
    name: `${job.kind}.request`,
    roles: job.roles,
    fresh: job.fresh,
    run: async (context, input) => {
      const { actor } = context
      const by = { accountId: actor.accountId, role: actor.role, area: actor.area }
      const jobId = await startJob(context, { kind: job.kind, input, by })
      context.note(jobId)
      return { jobId }
    },
  }
}

/** In whose name it works: where two people agreed to it, in that of whoever proposed it. */
type Asker = Pick<Actor, 'accountId' | 'role' | 'area'>

export async function startJob(
  { tx, world }: { readonly tx: Tx; readonly world: World },
  { kind, input, by }: { readonly kind: string; readonly input: unknown; readonly by: Asker },
): Promise<string> {
  const id = world.ids.next()
  const asked = { requested_by: by.accountId, role: by.role, area: by.area, requested_at: world.clock.now() }
  await tx
    .insertInto('job')
    .values({ id, kind, input: JSON.stringify(input), ...asked })
    .execute()
  return id
}
