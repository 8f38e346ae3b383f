import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableText } from './printable-text.ts'

test.each([
  ["'Abd. Rahman", "'Abd. Rahman"],
  ['ʼAbd. Raḥmān', "'Abd. Rahman"],
  ['Siti  Nur\n Aisyah ', 'Siti Nur Aisyah'],
  ['José Đoković', 'José Dokovic'],
  ['Wa\u200bOde\u202e', 'WaOde'],
  ['La Ｏｄｅ', 'La Ode'],
  ['7406••••••••••01', '7406••••••••••01'],
  ['李 😀', '? ?'],
])('%s is printed as %s', (text, printed) => {
  expect(printableText(text)).toBe(printed)
})

test('whatever comes in, the font can print what goes out', () => {
  const encodable = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printableText(text)).toMatch(encodable)
    }),
  )
})
