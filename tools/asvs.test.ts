import { expect, it } from 'vitest'
import { missingEvidence } from './asvs/missing-evidence.ts'
import { gapsIn, readAsvs, type Asvs } from './asvs/read-asvs.ts'

const asvs = readAsvs('docs/security/asvs.yml')

it('answers every requirement of level 1 and 2 of the chapters it has begun', () => {
  expect(gapsIn(asvs)).toEqual([])
})

const one = (test: string): Asvs => ({
  ...asvs,
  requirements: { 'V6.1.1': { level: 1, wants: 'something to be proved', tests: [test] } },
})
const run = (status: string) => ({
  testResults: [{ name: '/tree/test/a.test.ts', assertionResults: [{ fullName: 'a group holds', status }] }],
})

it.each([
  ['passed', 'test/a.test.ts: holds', 0],
  ['passed', 'test/a.test.ts: a group holds', 0],
  ['failed', 'test/a.test.ts: holds', 1],
  ['skipped', 'test/a.test.ts: holds', 1],
  ['passed', 'test/a.test.ts: holds no more', 1],
  ['passed', 'test/b.test.ts: holds', 1],
])('takes a test that %s as %s for %i missing', (status, test, missing) => {
  expect(missingEvidence(one(test), run(status), '/tree')).toHaveLength(missing)
})
