/** Something that must not stand in the tree although compiler, linter and arrows would let it pass. */
export type Trap = {
  readonly name: string
  /** What it costs when it happens. */
  readonly why: string
  /** The files that are looked at, and those of them that may do it. */
  readonly where: RegExp
  readonly except?: RegExp
  /** What is looked for: in the file without its comments, with them, or in its path. */
  readonly looksAt?: 'code' | 'everything' | 'path'
  readonly pattern: RegExp
  /** A file with the fault, which the trap must catch, and one that resembles it and is lawful. */
  readonly planted: readonly [path: string, text: string]
  readonly lawful: readonly [path: string, text: string]
}
