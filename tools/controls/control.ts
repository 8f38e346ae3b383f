/** Something that stands between a threat and the register, and how it is taken out. */
export type Control = {
  /** As numbered in docs/security/threats.md. */
  readonly threat: string
  /** What it does, for whoever reads the report. */
  readonly control: string
  readonly file: string
  /** The words that do it, once in the file. */
  readonly on: string
  /** The same place without it: still a program that runs. */
  readonly off: string
  /** The tests of which at least one must turn red. */
  readonly tests: readonly string[]
}
