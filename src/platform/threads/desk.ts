/** What a step has done in a thread of its own, by name: each takes one plain value and answers with another. */
export type Desk = Readonly<Record<string, (input: never) => unknown>>

export type Thread<D extends Desk> = {
  ask<K extends keyof D>(what: K, input: Parameters<D[K]>[0]): Promise<Awaited<ReturnType<D[K]>>>
  close(): Promise<void>
}

/** A question and its answer as they travel. */
export type Question = { readonly id: number; readonly what: string; readonly input: unknown }
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string })
