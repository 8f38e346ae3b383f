import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { type Paper, type PaperStep, draftPaper, isOutOfDate, movePaper } from './paper-life.ts'

const today = plainDate(2025, 9, 30)
const code = 'ab12cd34'
const draft = draftPaper('keputusan-penetapan', code)
const initial: PaperStep = { step: 'initial', office: 'sekda', name: 'A', on: plainDate(2025, 9, 10) }
const sign: PaperStep = { step: 'sign', office: 'kepala-daerah', name: 'B', on: plainDate(2025, 9, 15) }
const number: PaperStep = { step: 'number', number: ' 412 ', date: plainDate(2025, 9, 16) }
const file: PaperStep = { step: 'file', fileDigest: 'f00', code: 'AB12 CD34' }

const walk = (...steps: readonly PaperStep[]) =>
  steps.reduce<ReturnType<typeof movePaper>>(
    (paper, step) => (isRefusal(paper) ? paper : movePaper(paper, step, today)),
    draft,
  )
const codeOf = (answer: ReturnType<typeof movePaper>) => (isRefusal(answer) ? answer.code : answer.state)

test('a decree walks from konsep over initials, signature and number to the filed copy', () => {
  expect(walk(initial, sign, number, file)).toMatchObject({
    state: 'berkas diterima',
    number: '412',
    date: '2025-09-16',
    fileDigest: 'f00',
  })
})

test('a paper without a ladder is signed straight from the draft', () => {
  expect(codeOf(walk(sign))).toBe('ditandatangani')
})

test.each([
  ['number before the signature', [number], 'paper-not-signed'],
  ['file before the signature', [initial, file], 'paper-not-signed'],
  ['file before the number', [sign, file], 'paper-number-missing'],
  ['a second number', [sign, number, number], 'paper-already-numbered'],
  ['an empty number', [sign, { ...number, number: '  ' }], 'paper-number-missing'],
  ['initials after the signature', [sign, initial], 'paper-already-signed'],
  ['a number dated before the signature', [sign, { ...number, date: plainDate(2025, 9, 14) }], 'paper-date-too-early'],
  ['a signature dated before the initials', [initial, { ...sign, on: plainDate(2025, 9, 9) }], 'paper-date-too-early'],
  ['a signature dated tomorrow', [{ ...sign, on: plainDate(2025, 10, 1) }], 'paper-date-in-future'],
  ['a file with the code of another list', [sign, number, { ...file, code: 'ab12cd35' }], 'paper-code-differs'],
  ['anything after the file', [sign, number, file, sign], 'paper-finished'],
] satisfies [string, PaperStep[], string][])('%s is refused', (_, steps, refusal) => {
  expect(codeOf(walk(...steps))).toBe(refusal)
})

test('no path of steps gives an unsigned paper a number, or a paper without number a file', () => {
  const steps = fc.array(fc.constantFrom(initial, sign, number, file), { maxLength: 8 })
  fc.assert(
    fc.property(steps, (path) => {
      let paper: Paper = draft
      for (const step of path) {
        const moved = movePaper(paper, step, today)
        if (!isRefusal(moved)) paper = moved
      }
      expect(paper.number === null || paper.signature !== null).toBe(true)
      expect(paper.fileDigest === null || paper.number !== null).toBe(true)
      expect(paper.number === null).toBe(paper.date === null)
    }),
  )
})

test('a draft is out of date once the list has another code', () => {
  expect(isOutOfDate(draft, code)).toBe(false)
  expect(isOutOfDate(draft, 'ffff0000')).toBe(true)
})
