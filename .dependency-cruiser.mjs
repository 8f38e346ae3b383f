// The arrow rule, made from the order in src/path.ts. dependency-cruiser needs TypeScript < 7 installed as `typescript`:
// with 7 it reads no module and reports none, which is why tools/arrows.ts counts them.
import { path as steps } from './src/path.ts'

const doors = ['http', 'cli', 'jobs', 'web', 'demo']

/** What each folder that knows no step may import of the others. Nobody is listed that must not be. */
const below = {
  values: [],
  matching: ['values'],
  exchange: ['values'],
  letters: ['values', 'platform', 'access'],
  platform: ['values'],
  access: ['values', 'platform'],
}

const anyOf = (words) => `(?:${words.join('|')})`
const step = anyOf(steps)
const door = anyOf(doors)
const tests = '\\.test\\.tsx?$'
// Two files are pure like rules although they stand elsewhere: the shapes of the law, and the names of the roles.
const rules = [
  '^src/[^/]+/rules/',
  '^src/access/(?:alarm|approval|small-office)/rules/',
  '^src/(?:rulebook/types|access/roles)\\.ts$',
]
/**
 * What runs wherever its bytes lie, also in a browser: the engine that compares, and of the foreign files the reading of
 * rows and columns. A welfare extract may not leave the computer of its officer, so the reading goes to the file.
 */
const portable = [
  '^src/matching/',
  '^src/exchange/columns/(?!index|load-column-map|read-columns)[^/]+\\.ts$',
  '^src/exchange/sheet/(?:cell|column-letters|rounding|serial-date|sheet-limits)\\.ts$',
  '^src/exchange/sheet/reader/(?!messages|read-file|reading-clock|reading-thread|worker|zip-archive)[^/]+\\.ts$',
]
const contract = '^src/[^/]+/contract(?:/|\\.ts$)'
const outsideWorld = '^(?:node:)?(?:fs|fs/promises|net|http|https|http2|tls|dgram|dns|child_process|worker_threads)$'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const foldersBelow = Object.entries(below).map(([folder, friends]) =>
  forbid(
    `${folder}-knows-no-step`,
    `src/${folder} stands below the path: it may import ${friends.join(' and ') || 'nothing'} besides itself`,
    { path: `^src/${folder}/`, pathNot: tests },
    { path: '^src/', pathNot: `^src/${anyOf([folder, ...friends])}/` },
  ),
)

const forward = steps
  .slice(0, -1)
  .map((name, place) =>
    forbid(
      `path-runs-forward:${name}`,
      'a later step is told by a fact in the outbox, never imported',
      { path: `^src/${name}/` },
      { path: `^src/${anyOf(steps.slice(place + 1))}/` },
    ),
  )

const purity = [
  forbid(
    'values-are-pure',
    'values use the language alone: no package, no Node',
    { path: '^src/values/', pathNot: tests },
    { pathNot: '^src/values/' },
  ),
  forbid(
    'matching-is-pure',
    'the engine works on what it is handed: no package, no Node',
    { path: '^src/matching/', pathNot: tests },
    { pathNot: '^src/(?:matching|values)/' },
  ),
  forbid(
    'portable-files-run-in-a-browser',
    'the reading of foreign files uses values, zod and the two parsers: no Node, no disk',
    { path: portable, pathNot: tests },
    { pathNot: ['^src/values/', ...portable, '/(?:zod|papaparse|@types/papaparse|saxes)/'] },
  ),
  forbid(
    'rules-are-pure',
    'rules import values, the types of the rulebook and other rules: no package, no Node, no SQL',
    { path: rules, pathNot: tests },
    { pathNot: ['^src/values/', ...rules] },
  ),
  forbid(
    'contracts-are-thin',
    'a contract is read by the browser too: values, rules, zod and contracts of its own or earlier steps',
    { path: contract, pathNot: tests },
    { pathNot: ['^src/values/', ...rules, contract, '/zod/'] },
  ),
]

const faces = [
  forbid(
    'one-face-per-step',
    'another step is reached by its index.ts or its rules, its contract by a contract',
    { path: `^src/(${step})/`, pathNot: contract },
    { path: `^src/${step}/`, pathNot: ['^src/$1/', `^src/${step}/index\\.ts$`, ...rules] },
  ),
  forbid(
    'nobody-imports-a-door',
    'doors are the outside; main.ts composes them',
    { path: '^src/', pathNot: `^src/(?:${door}/|main\\.ts$)|${tests}` },
    { path: `^src/${door}/` },
  ),
  forbid(
    'doors-do-not-meet',
    'what two doors share belongs behind them',
    { path: `^src/(${door})/`, pathNot: tests },
    { path: `^src/${door}/`, pathNot: '^src/$1/' },
  ),
  forbid('doors-do-not-touch-sql', 'doors call actions', { path: `^src/${door}/` }, { path: '/records(?:/|\\.ts$)' }),
  forbid(
    'web-takes-rules-only',
    'the browser gets values, rules, contracts and what runs wherever a file lies',
    { path: '^src/web/' },
    { path: '^src/', pathNot: ['^src/(?:web|values)/', '^src/path\\.ts$', ...rules, ...portable, contract] },
  ),
  forbid(
    'web-runs-in-a-browser',
    'there is no Node behind a page',
    { path: '^src/web/', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
]

const world = [
  forbid(
    'platform-talks-to-the-world',
    'a step reaches files, network and processes through the World it is given; only the rulebook reads its own files',
    { path: `^src/${step}/`, pathNot: ['^src/rulebook/load', tests] },
    { path: outsideWorld },
  ),
  forbid(
    'platform-opens-the-database',
    'the scoped handle of src/platform is the only way to a table',
    { path: '^src/', pathNot: ['^src/platform/', tests] },
    { path: 'node_modules/(?:pg|@electric-sql/[^/]+)/', dependencyTypesNot: ['type-only'] },
  ),
  forbid('every-import-exists', 'an import that leads nowhere', {}, { couldNotResolve: true }),
  forbid(
    'shipped-code-needs-no-tools',
    'devDependencies are absent where Payung is installed',
    { path: '^src/', pathNot: tests },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
  forbid('no-cycles', 'two files that need each other are one file', {}, { circular: true }),
]

export default {
  forbidden: [...purity, ...foldersBelow, ...forward, ...faces, ...world],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'types'],
      exportsFields: ['exports'],
    },
  },
}
