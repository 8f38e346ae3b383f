/**
 * `npm run bench [-- name …] [-- --json]`: measures what the product promises to do in time, one bench after the
 * other, and prints tables with the machine they were measured on. Exit code 1 when a figure is over its limit or
 * a bench broke, 2 for a name that does not exist.
 */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FromAlone } from './alone.ts'
import { benches } from './benches.ts'
import { isOver, type Bench, type Measured } from './report/figure.ts'
import { thisMachine } from './report/machine.ts'
import { machineLines, tableOf } from './report/table.ts'

type Outcome = Measured | { readonly broken: string }

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
  const unknown = positionals.filter((name) => !(name in benches))
  if (unknown.length > 0) {
    console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
    return 2
  }
  const machine = thisMachine()
  if (!values.json) console.log(`${machineLines(machine)}\n`)
  const outcomes: Record<string, Outcome> = {}
  for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
    const outcome = await measureAlone(name, benches[name]!)
    outcomes[name] = outcome
    if (!values.json) console.log(`${said(benches[name]!, outcome)}\n`)
  }
  if (values.json) console.log(JSON.stringify({ machine, outcomes }, null, 2))
  return Object.values(outcomes).some(isBad) ? 1 : 0
}

const said = ({ title }: Bench, outcome: Outcome): string =>
  'broken' in outcome ? `### ${title}\n\nBroke: ${outcome.broken}` : tableOf(title, outcome)

const isBad = (outcome: Outcome): boolean =>
  'broken' in outcome || ('figures' in outcome && outcome.figures.some(isOver))

/** Gives what the bench measured; one that does not end in its time is stopped. */
function measureAlone(name: string, bench: Bench): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, 'alone.ts'), [name], { execPath: process.execPath })
  const progress = (text: string) => console.error(`[${name}] ${text}`)
  let outcome: Outcome = { broken: 'it ended without a result' }
  const late = setTimeout(() => {
    outcome = { broken: `it did not end within ${bench.minutes} minutes` }
    child.kill('SIGTERM')
  }, bench.minutes * 60_000)
  child.on('message', (message: FromAlone) => {
    if (message.kind === 'progress') progress(message.text)
    else outcome = message.kind === 'measured' ? message.measured : { broken: message.reason }
  })
  return new Promise((resolve) =>
    child.once('exit', () => {
      clearTimeout(late)
      resolve(outcome)
    }),
  )
}

process.exitCode = await run()
