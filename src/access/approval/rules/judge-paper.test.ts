import { expect, it } from 'vitest'
import { judgePaper, type Read } from './judge-paper.ts'

const code = '0123456789abcdef'.repeat(4)
const known = {
  sheetCode: code,
  proposedOn: '2025-08-04',
  today: '2025-08-10',
  proposer: 'Wa Ode Sitti Rahma',
  holders: [{ accountId: 'head', name: 'La Ode Amin' }],
  deputies: [{ accountId: 'secretary', name: 'Hasan Basri' }],
}
const read: Read = { capacity: '', name: 'Drs. H. La Ode Amin, M.Si', signedOn: '2025-08-05', code }

it('takes the sheet of this proposal from the holder of that day, or from his deputy where the sheet says so', () => {
  expect(judgePaper(read, known)).toEqual({ holder: 'head' })
  expect(judgePaper({ ...read, code: '01234567 89ABCDEF' }, known)).toEqual({ holder: 'head' })
  expect(judgePaper({ ...read, capacity: 'Plh.', name: 'Hasan Basri, S.Sos.' }, known)).toEqual({ holder: 'secretary' })
  expect(judgePaper({ ...read, name: 'Siapa Saja' }, { ...known, holders: [] })).toEqual({ holder: null })
})

it.each([
  ['sheet-code-differs', { code: code.replace('0', '1') }],
  ['sheet-code-differs', { code: '01234567' }],
  ['sheet-code-differs', { code: '' }],
  ['sheet-signed-too-early', { signedOn: '2025-08-03' }],
  ['sheet-signed-in-future', { signedOn: '2025-08-11' }],
  ['second-person-needed', { name: 'Wa Ode Sitti Rahma, S.E.' }],
  ['sheet-wrong-holder', { name: 'Hasan Basri' }],
  ['sheet-wrong-holder', { capacity: 'Plt.', name: 'La Ode Amin' }],
  ['sheet-wrong-holder', { name: '...' }],
] as const)('refuses with %s: %o', (refusal, changes) => {
  expect(judgePaper({ ...read, ...changes }, known)).toMatchObject({ code: refusal })
})

it('opens no proposal that has no code of its own', () => {
  expect(judgePaper({ ...read, code: '' }, { ...known, sheetCode: '' })).toMatchObject({ code: 'sheet-code-differs' })
})
