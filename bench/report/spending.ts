import type { Figure } from './figure.ts'
import { seconds } from './in-turn.ts'

/** What a piece of work took on the clock, and of the processor where the system tells. */
export type Spent = { readonly seconds: number; readonly processor: number | undefined }

/** @param processorTime seconds of processor of whichever process does the work */
export async function spending(processorTime: () => number | undefined, work: () => unknown): Promise<Spent> {
  const before = processorTime()
  const taken = await seconds(work)
  const after = processorTime()
  return { seconds: taken, processor: before === undefined || after === undefined ? undefined : after - before }
}

/** Seconds of processor of this very process. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

type Rival = { readonly what: string; readonly spent: Spent }

/** A line for the clock and one for the processor: on a busy machine the second says more about the program. */
export function spendingFigures(what: string, spent: Spent, rival: Rival, limit?: number): Figure[] {
  const line = (value: number, other: number | undefined) => ({
    value,
    unit: 's' as const,
    ...(other === undefined ? {} : { rival: { what: rival.what, value: other } }),
  })
  const clock: Figure = { what, ...line(spent.seconds, rival.spent.seconds), ...(limit === undefined ? {} : { limit }) }
  if (spent.processor === undefined) return [clock]
  return [
    clock,
    { what: `${what}, processor time of the application`, ...line(spent.processor, rival.spent.processor) },
  ]
}

export const addUp = (one: Spent, other: Spent): Spent => ({
  seconds: one.seconds + other.seconds,
  processor: one.processor === undefined || other.processor === undefined ? undefined : one.processor + other.processor,
})
