import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBookFile } from './book-file.ts'
import { checkRules } from './check-rules.ts'
import { RulebookError } from './faults.ts'
import { readRules, readSources } from './read-rules.ts'
import type { Rulebook } from './types.ts'

/**
 * Reads every `.yaml` of a folder into one book.
 *
 * @throws RulebookError naming file, line and reason of every fault, never only the first
 */
export function loadRulebook(folder: string): Rulebook {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => readBookFile(name, readFileSync(join(folder, name), 'utf8')))
  const sources = readSources(files)
  const read = files.map((file) => readRules(file, sources.found))
  const placed = read.flatMap(({ found }) => found)
  const faults = [
    ...(files.length > 0 ? [] : [{ file: folder, line: 1, message: 'the folder holds no .yaml file' }]),
    ...files.flatMap((file) => file.faults),
    ...sources.faults,
    ...read.flatMap((rules) => rules.faults),
    ...checkRules(placed),
  ]
  if (faults.length > 0) throw new RulebookError(faults)
  return { rules: placed.map(({ rule }) => rule) }
}
