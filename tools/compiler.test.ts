import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { runTool, toolPath } from './run-tool.ts'

/** One fault each: the project that has to refuse it, the file, what is planted, and the compiler's number for it. */
const faults: readonly [project: string, file: string, text: string, code: string][] = [
  ['tsconfig.rules.json', 'src/selection/rules/a.ts', `export const folder = process.cwd()`, 'TS2591'],
  ['tsconfig.rules.json', 'src/selection/rules/b.ts', `export const page = () => fetch('/')`, 'TS2304'],
  ['tsconfig.rules.json', 'src/selection/rules/c.ts', `import fs from 'node:fs'\nexport const file = fs`, 'TS2591'],
  ['tsconfig.rules.json', 'src/values/d.ts', `export const title = () => document.title`, 'TS2584'],
  ['tsconfig.rules.json', 'src/matching/e.ts', `export const wait = () => setTimeout(() => {}, 1)`, 'TS2304'],
  ['tsconfig.json', 'src/people/f.ts', `export enum Sex {\n  L,\n  P,\n}`, 'TS1294'],
  ['tsconfig.json', 'src/people/g.ts', `export class A {\n  constructor(private readonly one: number) {}\n}`, 'TS1294'],
  ['tsconfig.json', 'src/people/h.ts', `import { Step } from '../path.ts'\nexport type Two = Step`, 'TS1484'],
  ['tsconfig.json', 'src/people/i.ts', `import { path } from '../path'\nexport const two = path`, 'TS2835'],
  ['tsconfig.json', 'src/people/j.ts', `export const first = (list: string[]): string => list[0]`, 'TS2322'],
  ['tsconfig.json', 'src/people/k.ts', `export const one = (value) => value`, 'TS7006'],
  ['tsconfig.json', 'src/people/l.ts', `export const page = () => document.title`, 'TS2584'],
  ['tsconfig.web.json', 'src/web/m.ts', `export const folder = process.cwd()`, 'TS2591'],
  ['tsconfig.web.json', 'src/web/n.tsx', `export const picture = <img sorc="a.png" alt="" />`, 'TS2322'],
]

const lawful = {
  'src/selection/rules/lawful.ts': `export const twice = (n: number) => n * 2`,
  'src/people/lawful.ts': `export const folder = process.cwd()`,
  'src/web/lawful.tsx': `export const title = <h1>{document.title}</h1>`,
}

const tree = plantTree({ ...lawful, ...Object.fromEntries(faults.map(([, file, text]) => [file, text])) })
const findings = new Map<string, string[]>()

beforeAll(async () => {
  for (const project of new Set(faults.map(([name]) => name))) {
    const run = await runTool(toolPath('tsc'), ['-p', project, '--pretty', 'false'], tree.root)
    findings.set(project, run.output.split('\n'))
  }
})
afterAll(() => tree.remove())

describe('the compiler', () => {
  test.each(faults)('with %s refuses %s', (project, file, _, code) => {
    const lines = findings.get(project)?.filter((line) => line.startsWith(file))
    expect(lines?.join('\n')).toContain(code)
  })

  test('accuses no lawful file', () => {
    const accused = [...findings.values()].flat().filter((line) => line.includes('lawful'))
    expect(accused).toEqual([])
  })
})
