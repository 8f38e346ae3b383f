import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchOf, leadsTo, rootOf } from './list-tree.ts'

const sha = (...parts: (string | Buffer)[]) => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest()
}
const leaf = (line: string) => sha(Buffer.of(0), line)
const node = (left: Buffer, right: Buffer) => sha(Buffer.of(1), left, right)
const lists = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 24 })

it('is the tree of RFC 9162: five lines, the last of them without a neighbour', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leaf) as [Buffer, Buffer, Buffer, Buffer, Buffer]
  expect(rootOf(['a', 'b', 'c', 'd', 'e'])).toBe(node(node(node(a, b), node(c, d)), e).toString('hex'))
  expect(rootOf([])).toBe(sha('').toString('hex'))
})

it('proves every line by its branch, and no other line', () => {
  fc.assert(
    fc.property(lists, fc.nat(), fc.string({ maxLength: 6 }), (lines, some, other) => {
      const at = some % lines.length
      const [root, branch] = [rootOf(lines), branchOf(lines, at)]
      expect(leadsTo(root, lines[at]!, branch)).toBe(true)
      expect(leadsTo(root, other, branch)).toBe(other === lines[at])
    }),
    { numRuns: 1_000 },
  )
})

it('notices 10,000 of 10,000 changes: a line rewritten, left out, put in, said twice or moved', () => {
  const changes: readonly ((lines: readonly string[], at: number, to: string) => readonly string[])[] = [
    (lines, at, to) => lines.with(at, to),
    (lines, at) => lines.toSpliced(at, 1),
    (lines, at, to) => lines.toSpliced(at, 0, to),
    (lines, at) => lines.toSpliced(at, 0, lines[at]!),
    (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  ]
  fc.assert(
    fc.property(lists, fc.nat(), fc.constantFrom(...changes), fc.string(), (lines, some, change, to) => {
      const changed = change(lines, some % lines.length, to)
      fc.pre(JSON.stringify(changed) !== JSON.stringify(lines))
      expect(rootOf(changed)).not.toBe(rootOf(lines))
    }),
    { numRuns: 10_000 },
  )
})
