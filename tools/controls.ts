// Takes every control out in turn, in a copy of the tree, and expects a test to turn red: a control whose absence nobody
// notices is not there for long. Some minutes; `node tools/controls.ts T15` tries those of one threat.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurns } from './check/in-turns.ts'
import { allControls } from './controls/all-controls.ts'
import { copyTree, switchOff } from './controls/switch-off.ts'

const [wanted] = process.argv.slice(2)
const controls = allControls.filter(({ threat }) => wanted === undefined || threat === wanted)
const copies = mkdtempSync(join(tmpdir(), 'payung-controls-'))
const idle = ['one', 'two'].map((name) => join(copies, name))
for (const copy of idle) copyTree(process.cwd(), copy)

const noticed = await inTurns(controls, idle.length, async (control) => {
  const copy = idle.pop()!
  const outcome = await switchOff(control, copy)
  idle.push(copy)
  console.log(`${outcome.padEnd(9)} ${control.threat.padEnd(4)} ${control.control}`)
  return outcome === 'found'
})
rmSync(copies, { recursive: true, force: true })

const found = noticed.filter(Boolean).length
console.log(`\n${found} of ${controls.length} controls are missed by a test when they are taken out`)
process.exitCode = found === controls.length ? 0 : 1
