import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingEvidence, type Report } from '../asvs/missing-evidence.ts'
import { readAsvs } from '../asvs/read-asvs.ts'
import { toolPath } from '../run-tool.ts'

export type TestCount = { readonly passed: number; readonly failed: number; readonly skipped: number }

/**
 * Runs every test with its output on the terminal and counts from vitest's own report. A run that breaks without a
 * failed test (a crash, a fault outside any test, a setup that throws) counts as one failure: silence is not success.
 */
export async function runTests({ quick }: { readonly quick: boolean }): Promise<TestCount> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-check-'))
  const report = join(folder, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = quick ? { ...process.env, PAYUNG_QUICK: '1' } : process.env
  const child = spawn(process.execPath, [toolPath('vitest'), ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  const count = readReport(report)
  const unproved = quick || code !== 0 ? [] : unprovedIn(report)
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1 }
  return { ...count, failed: count.failed + unproved.length }
}

/** A requirement of the standard is met only while the tests it names ran and passed: none was renamed or left out. */
function unprovedIn(file: string): string[] {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const unproved = missingEvidence(readAsvs('docs/security/asvs.yml'), report, process.cwd())
  for (const line of unproved) console.error(line)
  return unproved
}

function readReport(file: string): TestCount {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
    return {
      passed: report['numPassedTests'] ?? 0,
      failed: report['numFailedTests'] ?? 0,
      skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
