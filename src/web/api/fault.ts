import type { Sentence } from '#values/language.ts'
import * as z from 'zod/mini'

export const refusal = z.object({
  kind: z.literal('refusal'),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What the HTTP door answers with every expected "no". */
const refusalAnswer = z.object({
  refusal,
  sentence: z.object({ id: z.string(), en: z.string() }),
})

type RefusalAnswer = z.infer<typeof refusalAnswer>

/**
 * Why a call brought nothing.
 *
 * - `refused`: the server understood and said no, with a reason for people
 * - `unreachable`: no answer at all; what was sent may or may not have arrived
 * - `broken`: an answer that is a fault of the system, or that no version of this application understands
 */
export type Fault =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly refusal: RefusalAnswer['refusal']
      readonly sentence: Sentence
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'broken'; readonly status: number }

/** Rejects a call's promise: TanStack Query knows no other way of saying that there is no data. */
export class CallFailed extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.kind === 'refused' ? fault.refusal.code : fault.kind)
    this.fault = fault
  }
}

/** Whatever was thrown, as a fault the screen can show: an error of our own code counts as broken. */
export function faultOf(thrown: unknown): Fault {
  return thrown instanceof CallFailed ? thrown.fault : { kind: 'broken', status: 0 }
}

/** Reads the fault out of an answer that is not 2xx. A captive portal's HTML page is no refusal. */
export function faultOfAnswer(status: number, body: unknown): Fault {
  const answer = refusalAnswer.safeParse(body)
  return answer.success && status < 500 ? { kind: 'refused', status, ...answer.data } : { kind: 'broken', status }
}

export const isSignedOut = (fault: Fault): boolean => 'status' in fault && fault.status === 401
export const isForbidden = (fault: Fault): boolean => 'status' in fault && fault.status === 403 && !isUnproved(fault)

/** He may, once he has proved to be himself. */
const isUnproved = (fault: Fault): boolean =>
  fault.kind === 'refused' && ['second-step-needed', 'step-up-needed'].includes(fault.refusal.code)
export const isMissing = (fault: Fault): boolean => 'status' in fault && fault.status === 404
