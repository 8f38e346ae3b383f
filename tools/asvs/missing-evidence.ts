import { relative } from 'node:path'
import type { Asvs } from './read-asvs.ts'

/** Of vitest's own report, what is looked at. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Every test that a requirement names and that did not run, or did not pass, in this run. */
export function missingEvidence({ requirements }: Asvs, report: Report, root: string): string[] {
  const passed = new Map(
    report.testResults.map(({ name, assertionResults }) => [
      relative(root, name).replaceAll('\\', '/'),
      assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    ]),
  )
  return Object.entries(requirements).flatMap(([id, { tests = [] }]) =>
    tests.flatMap((test) => {
      const [file, title] = [test.slice(0, test.indexOf(': ')), test.slice(test.indexOf(': ') + 2)]
      const there = passed.get(file)?.some((fullName) => fullName.endsWith(title))
      return there ? [] : [`${id} names a test that did not pass: ${test}`]
    }),
  )
}
