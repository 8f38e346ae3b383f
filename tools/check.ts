// Everything that has to hold before a change is good: `npm test` runs it whole, `npm run check` (`--quick`) without a
// browser. Every check runs, also after one has failed; the output of a failing one is shown whole.
import { runTests } from './check/run-tests.ts'
import { staticChecks } from './check/static-checks.ts'
import { inTurns } from './check/in-turns.ts'

const quick = process.argv.includes('--quick')
const started = Date.now()

// Two at a time: the slower ones use every core by themselves.
const held = await inTurns(staticChecks, 2, async ({ name, run }) => {
  const begun = Date.now()
  const { code, output } = await run()
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(28)} ${secondsSince(begun)}`)
  if (code !== 0) console.log(`\n${output.trim()}\n`)
  return code === 0
})

const tests = await runTests({ quick })
const passed = held.filter(Boolean).length + tests.passed
const failed = held.filter((ok) => !ok).length + tests.failed

console.log(`\n${staticChecks.length} checks and ${tests.passed + tests.failed} tests in ${secondsSince(started)}`)
console.log(`${passed} passed, ${failed} failed, ${tests.skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

function secondsSince(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
