import type { ParseArgsConfig } from 'node:util'
import type { Sentence } from '#values/language.ts'
import type { Refusal } from '#values/refusal.ts'
import type { Composition } from './composition.ts'

export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** One verb of the command line. It answers with plain facts, told in sentences or printed as JSON. */
export type Command = {
  /** One or two words, for example `import nominations`. */
  readonly name: string
  readonly summary: Sentence
  readonly usage: string
  readonly example: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** What each option means, in the order of the help. */
  readonly meanings: Readonly<Record<string, Sentence>>
  /** Options without which nothing can be done; whoever leaves one out is told which, before anything is opened. */
  readonly required?: readonly string[]
  /** The same for what stands without a name, as FILE. */
  readonly requiredWord?: string
  run(composition: Composition, options: Options, words: readonly string[]): Promise<object | Refusal>
  /** How the answer reads on a terminal: sentences for a person, Indonesian first. Programs ask for `--json`. */
  lines(answer: object): readonly string[]
}

/** An answer that was given and is still a "no": it is printed whole, and the exit code says 1. */
export type Wanting = { readonly wanting: true }
