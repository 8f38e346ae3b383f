/** One thing that is wrong with the book, where a person can find it. */
export type Fault = { readonly file: string; readonly line: number; readonly message: string }

/** Thrown once for the whole book with every fault in it: a law that cannot be read must stop the start, not a payment later. */
export class RulebookError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ file, line, message }) => `  ${file}:${line}: ${message}`)
    super(`The rulebook cannot be used. Faults: ${faults.length}\n${lines.join('\n')}`)
    this.name = 'RulebookError'
    this.faults = faults
  }
}
