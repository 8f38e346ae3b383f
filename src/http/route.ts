import * as z from 'zod/mini'
import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { requesting, type Job } from '#access/job.ts'
import type { KeyScope } from '#access/contract/key-scopes.ts'
import type { Role } from '#access/roles.ts'
import type { FileStore, Platform, Tx, Vault } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'

export type UploadedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }
export type FileAnswer = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** A page to be read and printed in the browser, not saved. */
  readonly inline?: boolean
}

/** A request that is signed in, under one grant, and whose input was checked. */
export type PemdaRequest = {
  readonly platform: Platform
  readonly actor: Actor
  readonly key: string | undefined
  readonly files: readonly UploadedFile[]
  wake(jobId: string): Promise<void>
}

/**
 * One door into a Pemda, under `/api/pemda/:pemda`. The table of all routes is data: the role × area test,
 * the OpenAPI document and the server are made from it. `input` is one flat object; the names that stand in
 * the path are taken from it, the others from the query (GET) or the body.
 */
export type PemdaRoute = {
  /** Weighty: the session passed its second step within minutes. Acts and jobs bring it along. */
  readonly fresh?: boolean | undefined
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly roles: readonly Role[]
  /** Which part of a key opens this door for a program; it stands exactly where the role `integration` does. */
  readonly forKeys?: KeyScope
  readonly input: z.ZodMiniObject
  readonly answer: z.ZodMiniType | 'file'
  /** Full numbers, or a secret, stand in the answer: it is never packed and kept nowhere. */
  readonly answersNumbers?: boolean
  /** Largest single file in bytes; present only where files are taken. */
  readonly upload?: { readonly maxBytes: number; readonly maxFiles: number }
  readonly run: (request: PemdaRequest, input: never) => Promise<object | Refusal>
}

type Common<I extends z.ZodMiniObject> = { readonly path: string; readonly summary: string; readonly input: I }
export type QueryContext = {
  readonly tx: Tx
  readonly actor: Actor
  readonly platform: Platform
  readonly vault: Vault
  readonly files: FileStore
}

/** Reads within the actor's own area, in one short transaction. */
export function query<I extends z.ZodMiniObject, A extends object>(
  route: Common<I> & {
    readonly roles: readonly Role[]
    readonly forKeys?: KeyScope
    readonly answer: z.ZodMiniType<A>
    readonly read: (context: QueryContext, input: z.output<I>) => Promise<A | Refusal>
  },
): PemdaRoute {
  const run = ({ platform, actor }: PemdaRequest, input: z.output<I>) =>
    reading(platform, actor, (context) => route.read(context, input))
  return { ...route, method: 'GET', run }
}

/** Answers with a file made on the spot (a form, a letter, a list). Long ones are jobs with a result file. */
export function download<I extends z.ZodMiniObject>(
  route: Common<I> & {
    readonly roles: readonly Role[]
    readonly read: (context: QueryContext, input: z.output<I>) => Promise<FileAnswer | Refusal>
  },
): PemdaRoute {
  const run = ({ platform, actor }: PemdaRequest, input: z.output<I>) =>
    reading(platform, actor, (context) => route.read(context, input))
  return { ...route, method: 'GET', answer: 'file', run }
}

async function reading<T>(platform: Platform, actor: Actor, read: (context: QueryContext) => Promise<T>): Promise<T> {
  const [vault, files] = [await platform.vault(actor.pemda), await platform.files(actor.pemda)]
  return platform.readInScope(scopeOf(actor), (tx) => read({ tx, actor, platform, vault, files }))
}

/** Changes something through the act runner. */
export function act<I extends z.ZodMiniObject, Output extends object>(
  route: Common<I> & { readonly answer: z.ZodMiniType<Output>; readonly act: Act<z.output<I>, Output> },
): PemdaRoute {
  const run = ({ platform, actor, key }: PemdaRequest, input: z.output<I>) =>
    perform(platform, actor, route.act, { input, key })
  const { roles, fresh, answersNumbers, answersSecret } = route.act
  return { ...route, roles, fresh, answersNumbers: Boolean(answersNumbers || answersSecret), method: 'POST', run }
}

/** Takes files, and whatever the act needs to know about them. */
export function upload<I extends z.ZodMiniObject, Output extends object>(
  route: Common<I> & {
    readonly roles: readonly Role[]
    readonly answer: z.ZodMiniType<Output>
    readonly limits: { readonly maxBytes: number; readonly maxFiles: number }
    readonly take: (request: PemdaRequest, input: z.output<I>) => Promise<Output | Refusal>
  },
): PemdaRoute {
  return { ...route, method: 'POST', upload: route.limits, run: route.take }
}

export const jobAnswer = z.object({ jobId: z.string() })

/** Starts long work and answers at once with the job's id. */
export function job<I extends z.ZodMiniObject, Result extends object>(
  route: Common<I> & { readonly job: Job<z.output<I>, Result> },
): PemdaRoute {
  const run = async ({ platform, actor, key, wake }: PemdaRequest, input: z.output<I>) => {
    const asked = await perform(platform, actor, requesting(route.job), { input, key })
    if (!isRefusal(asked)) await wake(asked.jobId)
    return asked
  }
  return { ...route, roles: route.job.roles, fresh: route.job.fresh, answer: jobAnswer, method: 'POST', run }
}
