import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { roleData, roles, type Role } from '#access/roles.ts'

const file = 'docs/security/roles.md'
const marks = ['<!-- made from src/access/roles.ts -->', '<!-- end -->'] as const

const line = (role: Role): string => {
  const { levels, sees, ends, letter, holder, givenBy } = roleData[role]
  const days = ends.longestDays === null ? 'as the letter says' : `${ends.longestDays} days at most, last day named`
  const cells = [role, levels.join(', '), sees, days, letter, holder, givenBy]
  return `| ${cells.join(' | ')} |`
}

const head = '| role | areas | of people | ends | letter | held by | given by |'
const table = [head, '|---|---|---|---|---|---|---|', ...roles.map(line)].join('\n')

it('the table of roles in the documents is what the data say; PAYUNG_WRITE=roles writes it anew', () => {
  const text = readFileSync(file, 'utf8')
  const [before = '', rest = ''] = text.split(marks[0])
  const [, after = ''] = rest.split(marks[1])
  const wanted = `${before}${marks[0]}\n\n${table}\n\n${marks[1]}${after}`
  if (process.env['PAYUNG_WRITE'] === 'roles') writeFileSync(file, wanted)
  expect(readFileSync(file, 'utf8')).toBe(wanted)
})
