import { stepState } from '#access/contract/second-step.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { ask, post, remove } from './call.ts'
import { CallFailed, isSignedOut } from './fault.ts'
import { sessionQuestion } from './questions.ts'

const grant = z.object({
  pemda: z.string(),
  pemdaName: z.string(),
  role: z.string(),
  area: z.string(),
  areaName: z.string(),
})

export const session = z.object({
  account: z.object({ name: z.string(), username: z.string() }),
  grants: z.array(grant),
  /** Every Pemda open on this installation, whoever serves it. */
  pemda: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Whether it passed the second step, and with what it can. */
  secondStep: stepState,
})

/** One duty of an account: a role in an area of a Pemda. */
export type Grant = z.infer<typeof grant>
export type Session = z.infer<typeof session>

/** Who is signed in on this browser; `null` when nobody is, which is an answer and no fault. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask(sessionQuestion, session, signal).catch(nobodyWhenSignedOut),
  staleTime: 5 * 60_000,
})

function nobodyWhenSignedOut(thrown: unknown): null {
  if (thrown instanceof CallFailed && isSignedOut(thrown.fault)) return null
  throw thrown
}

export const signIn = (credentials: { username: string; password: string }): Promise<Session> =>
  post('/session', credentials, session)

export const signOut = (): Promise<unknown> => remove('/session', z.unknown())
