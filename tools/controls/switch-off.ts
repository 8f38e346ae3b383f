import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from '../files.ts'
import { runTool, toolPath } from '../run-tool.ts'
import type { Control } from './control.ts'

/** A copy of the tree to be bent; what is installed and built is lent to it. */
export function copyTree(root: string, copy: string): void {
  for (const file of filesBelow(root)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  for (const lent of ['node_modules', 'dist']) symlinkSync(join(root, lent), join(copy, lent))
}

export type Outcome = 'found' | 'NOT FOUND' | 'BROKEN'

/**
 * Takes one control out of a copy, runs its tests and puts it back. Only a test that fails counts: a program that does not
 * start any more would turn every test red and prove nothing.
 */
export async function switchOff({ file, on, off, tests }: Control, copy: string): Promise<Outcome> {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    whole.replace(on, () => off),
  )
  try {
    const report = join(copy, 'report.json')
    const args = ['run', '--reporter=json', `--outputFile=${report}`, ...tests]
    const { code } = await runTool(toolPath('vitest'), args, copy)
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    if (code === 0) return 'NOT FOUND'
    return numFailedTests! > 0 && numPassedTests! > 0 ? 'found' : 'BROKEN'
  } finally {
    writeFileSync(path, whole)
  }
}
