import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruise, type Cruise } from './arrows/cruise.ts'
import { drawArrows } from './arrows/picture.ts'
import { plantTree } from './planted-tree.ts'

/** A house in miniature in which every import is lawful. */
const lawful = {
  'src/values/nik.ts': `export type Nik = string`,
  'src/rulebook/types.ts': `export type Rule = { code: string }`,
  'src/rulebook/load.ts': `import { readFileSync } from 'node:fs'\nexport const load = () => readFileSync('x')`,
  'src/matching/engine.ts': `import type { Nik } from '#values/nik.ts'\nexport const match = (nik: Nik) => nik`,
  'src/platform/files.ts': `import { readFileSync } from 'node:fs'\nimport pg from 'pg'\nexport const files = [readFileSync, pg]`,
  'src/access/grants.ts': `import { files } from '#platform/files.ts'\nexport const grants = files`,
  'src/exchange/bpjs.ts': `import type { Nik } from '#values/nik.ts'\nexport const rows: Nik[] = []`,
  'src/exchange/columns/read-columns.ts': `export const read = 1`,
  'src/nomination/index.ts': `export const nominated = 1`,
  'src/nomination/contract.ts': `import * as z from 'zod/mini'\nexport const list = z.string()`,
  'src/nomination/records.ts': `export const insertList = 1`,
  'src/nomination/rules/double.ts': `import type { Nik } from '#values/nik.ts'\nexport const isDouble = (nik: Nik) => nik`,
  'src/selection/rules/rank.ts': `import type { Rule } from '#rulebook/types.ts'\nimport { isDouble } from '#nomination/rules/double.ts'\nexport const rank = (rule: Rule) => [rule, isDouble]`,
  'src/selection/contract.ts': `import * as z from 'zod/mini'\nimport { list } from '#nomination/contract.ts'\nexport const run = z.array(list)`,
  'src/selection/actions.ts': `import { nominated } from '#nomination/index.ts'\nimport { match } from '#matching/engine.ts'\nimport { rank } from './rules/rank.ts'\nexport const select = [nominated, match, rank]`,
  'src/claim/index.ts': `export const opened = 1`,
  'src/claim/actions.ts': `export const open = 1`,
  'src/http/server.ts': `import Fastify from 'fastify'\nimport { select } from '#selection/actions.ts'\nexport const serve = () => [Fastify, select]`,
  'src/cli/commands.ts': `import { select } from '#selection/actions.ts'\nexport const commands = [select]`,
  'src/web/page.tsx': `import { useState } from 'react'\nimport { path } from '#path.ts'\nimport { run } from '#selection/contract.ts'\nimport { rank } from '#selection/rules/rank.ts'\nexport const page = [useState, path, run, rank]`,
  'src/main.ts': `import { serve } from '#http/server.ts'\nimport { commands } from '#cli/commands.ts'\nexport const main = [serve, commands]`,
}

/** One unlawful import each: what is planted, and the rule that has to speak. */
const unlawful: readonly [rule: string, file: string, imported: string][] = [
  ['values-are-pure', 'src/values/a.ts', 'node:fs'],
  ['values-are-pure', 'src/values/b.ts', 'zod'],
  ['values-knows-no-step', 'src/values/c.ts', '#nomination/index.ts'],
  ['values-knows-no-step', 'src/values/d.ts', '#platform/files.ts'],
  ['matching-knows-no-step', 'src/matching/a.ts', '#nomination/index.ts'],
  ['matching-is-pure', 'src/matching/b.ts', 'node:fs'],
  ['exchange-knows-no-step', 'src/exchange/a.ts', '#nomination/index.ts'],
  ['letters-knows-no-step', 'src/letters/a.ts', '#selection/rules/rank.ts'],
  ['platform-knows-no-step', 'src/platform/a.ts', '#nomination/records.ts'],
  ['platform-knows-no-step', 'src/platform/b.ts', '#access/grants.ts'],
  ['access-knows-no-step', 'src/access/a.ts', '#claim/index.ts'],
  ['rules-are-pure', 'src/nomination/rules/a.ts', 'node:fs'],
  ['rules-are-pure', 'src/nomination/rules/b.ts', 'zod/mini'],
  ['rules-are-pure', 'src/nomination/rules/c.ts', '../records.ts'],
  ['rules-are-pure', 'src/nomination/rules/d.ts', '#platform/files.ts'],
  ['rules-are-pure', 'src/nomination/rules/e.ts', '#rulebook/load.ts'],
  ['contracts-are-thin', 'src/programme/contract.ts', '#people/records.ts'],
  ['contracts-are-thin', 'src/people/contract.ts', 'pg'],
  ['path-runs-forward:nomination', 'src/nomination/a.ts', '#claim/index.ts'],
  ['path-runs-forward:nomination', 'src/nomination/rules/f.ts', '#selection/rules/rank.ts'],
  ['path-runs-forward:people', 'src/people/a.ts', '#nomination/index.ts'],
  ['path-runs-forward:programme', 'src/programme/b.ts', '#selection/contract.ts'],
  ['path-runs-forward:rulebook', 'src/rulebook/a.ts', '#claim/index.ts'],
  ['one-face-per-step', 'src/selection/a.ts', '#nomination/records.ts'],
  ['one-face-per-step', 'src/selection/b.ts', '#nomination/contract.ts'],
  ['one-face-per-step', 'src/reporting/a.ts', '#claim/actions.ts'],
  ['nobody-imports-a-door', 'src/selection/c.ts', '#http/server.ts'],
  ['nobody-imports-a-door', 'src/platform/c.ts', '#cli/commands.ts'],
  ['doors-do-not-meet', 'src/demo/a.ts', '#http/server.ts'],
  ['doors-do-not-touch-sql', 'src/http/a.ts', '#nomination/records.ts'],
  ['web-takes-rules-only', 'src/web/a.ts', '#nomination/records.ts'],
  ['web-takes-rules-only', 'src/web/b.tsx', '#selection/actions.ts'],
  ['web-takes-rules-only', 'src/web/c.ts', '#platform/files.ts'],
  ['web-takes-rules-only', 'src/web/e.ts', '#exchange/columns/read-columns.ts'],
  ['web-runs-in-a-browser', 'src/web/d.ts', 'node:fs'],
  ['portable-files-run-in-a-browser', 'src/exchange/columns/a.ts', 'node:fs'],
  ['portable-files-run-in-a-browser', 'src/exchange/sheet/reader/a.ts', 'yauzl'],
  ['platform-talks-to-the-world', 'src/nomination/b.ts', 'node:fs'],
  ['platform-talks-to-the-world', 'src/selection/d.ts', 'node:child_process'],
  ['platform-opens-the-database', 'src/http/b.ts', 'pg'],
  ['platform-opens-the-database', 'src/selection/e.ts', '@electric-sql/pglite'],
  ['shipped-code-needs-no-tools', 'src/http/c.ts', 'fast-check'],
  ['every-import-exists', 'src/http/d.ts', '#nomination/nowhere.ts'],
]

const planted = Object.fromEntries(
  unlawful.map(([, file, imported]) => [file, `import * as planted from '${imported}'\nexport const used = planted\n`]),
)
const circle = {
  'src/people/one.ts': `import { two } from './two.ts'\nexport const one: unknown = two`,
  'src/people/two.ts': `import { one } from './one.ts'\nexport const two: unknown = one`,
}

describe('the arrow rule', () => {
  let clean: Cruise
  let dirty: Cruise
  const trees = [plantTree(lawful), plantTree({ ...lawful, ...planted, ...circle })] as const

  beforeAll(async () => {
    clean = await cruise(trees[0].root)
    dirty = await cruise(trees[1].root)
  })
  afterAll(() => trees.forEach((tree) => tree.remove()))

  test('lets every lawful import pass', () => {
    expect(clean.breaches).toEqual([])
  })

  test('reads every module that stands there', () => {
    expect(clean.seen).toBe(clean.standing)
    expect(clean.standing).toBe(Object.keys(lawful).length + 1)
  })

  test.each(unlawful)('%s: %s may not import %s', (rule, file) => {
    expect(dirty.breaches).toContainEqual(expect.objectContaining({ rule, from: file }))
  })

  test('two files that import each other are found', () => {
    expect(dirty.breaches).toContainEqual(expect.objectContaining({ rule: 'no-cycles', from: 'src/people/one.ts' }))
  })
})

test('the picture leaves out an arrow that follows from two others', () => {
  const drawn = drawArrows([
    ['src/selection/actions.ts', 'src/nomination/index.ts'],
    ['src/nomination/actions.ts', 'src/values/nik.ts'],
    ['src/selection/actions.ts', 'src/values/nik.ts'],
    ['src/claim/a.test.ts', 'src/values/nik.ts'],
  ])
  expect(drawn.split('\n').filter((line) => line.includes('-->'))).toEqual([
    '  nomination --> values',
    '  selection --> nomination',
  ])
})
