import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files.ts'
import { databaseTraps } from './database-traps.ts'
import { sourceTraps } from './source-traps.ts'
import type { Trap } from './trap.ts'
import { isIndonesianText, isRefusalText, wrongWords } from './vocabulary.ts'
import { lineAt, withoutComments } from './without-comments.ts'

export const traps: readonly Trap[] = [...databaseTraps, ...sourceTraps]

const readable = /\.(?:[cm]?[jt]s|tsx|json|md|ya?ml|sql|html|svg|css|sh)$|^\.ci\//

/** Looks into every file of the tree. Gives one sentence a fault, with the file and the line. */
export function findTraps(root: string): string[] {
  return filesBelow(root)
    .filter((path) => readable.test(path))
    .flatMap((path) => faultsOf(path, readFileSync(join(root, path), 'utf8')))
}

export function faultsOf(path: string, text: string): string[] {
  const code = withoutComments(path, text)
  const caught = traps.flatMap((trap) => catchIn(trap, path, { text, code }))
  if (!isIndonesianText(path) && !isRefusalText(path)) return caught
  const words = wrongWords(path, code)
  return [...caught, ...words.map(({ line, said, say }) => `${path}:${line} vocabulary: “${said}”; say ${say}`)]
}

function catchIn(trap: Trap, path: string, { text, code }: { text: string; code: string }): string[] {
  if (!trap.where.test(path) || trap.except?.test(path)) return []
  const looked = { code, everything: text, path }[trap.looksAt ?? 'code']
  const found = trap.pattern.exec(looked)
  if (!found) return []
  const line = trap.looksAt === 'path' ? 1 : lineAt(looked, found.index)
  return [`${path}:${line} ${trap.name}: ${trap.why}`]
}
