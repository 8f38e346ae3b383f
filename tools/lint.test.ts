import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantTree } from './planted-tree.ts'
import { runTool, toolPath } from './run-tool.ts'

/** One fault each: the rule that has to speak, the file, and what is planted in it. */
const faults: readonly [rule: string, file: string, text: string][] = [
  ['no-restricted-globals', 'src/values/clock.ts', `export const today = () => new Date()`],
  ['no-restricted-globals', 'src/selection/rules/clock.ts', `export const now = () => Date.now()`],
  ['no-restricted-globals', 'src/matching/clock.ts', `export const started = () => performance.now()`],
  ['no-restricted-properties', 'src/selection/rules/lot.ts', `export const draw = () => Math.random()`],
  [
    'no-restricted-properties',
    'src/values/order.ts',
    `export const order = (a: string, b: string) => a.localeCompare(b)`,
  ],
  ['no-explicit-any', 'src/people/any.ts', `export const one = (value: any) => value`],
  [
    'no-floating-promises',
    'src/people/floating.ts',
    `const save = async () => 1\nexport const act = () => {\n  save()\n}`,
  ],
  [
    'switch-exhaustiveness-check',
    'src/people/switch.ts',
    `export function say(sex: 'L' | 'P') {\n  switch (sex) {\n    case 'L':\n      return 1\n  }\n  return 2\n}`,
  ],
  ['consistent-type-imports', 'src/people/types.ts', `import { Step } from '../path.ts'\nexport type Two = Step`],
  ['no-default-export', 'src/people/default.ts', `export default 1`],
  ['no-console', 'src/people/print.ts', `console.log(1)`],
  ['filename-case', 'src/people/CamelCase.ts', `export const one = 1`],
  ['max-params', 'src/people/many.ts', `export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]`],
  ['max-lines', 'src/people/long.ts', Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i}`).join('\n')],
  ['ban-ts-comment', 'src/people/ignore.ts', `// @ts-ignore\nexport const one: string = 1`],
  ['no-warning-comments', 'src/people/later.ts', `// TODO say it properly\nexport const one = 1`],
  ['only-throw-error', 'src/people/throw.ts', `export const fail = () => {\n  throw 'no'\n}`],
  ['no-cycle', 'src/people/one.ts', `import { two } from './two.ts'\nexport const one: unknown = two`],
  ['alt-text', 'src/web/picture.tsx', `export const picture = <img src="a.png" />`],
]

const tree = plantTree({
  ...Object.fromEntries(faults.map(([, file, text]) => [file, `${text}\n`])),
  'src/people/two.ts': `import { one } from './one.ts'\nexport const two: unknown = one\n`,
  'src/people/lawful.ts': `export const today = () => new Date()\n`,
})
let lines: string[]

beforeAll(async () => {
  const run = await runTool(toolPath('oxlint'), ['--type-aware', '--format', 'unix'], tree.root)
  lines = run.output.split('\n')
})
afterAll(() => tree.remove())

test.each(faults)('%s finds what is planted in %s', (rule, file) => {
  expect(lines.filter((line) => line.startsWith(`${file}:`)).join('\n')).toContain(`(${rule})`)
})

test('a file without fault is not accused', () => {
  expect(lines.filter((line) => line.startsWith('src/people/lawful.ts'))).toEqual([])
})
