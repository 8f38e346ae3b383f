import { expect, test } from 'vitest'
import invalid from '../../fixtures/kk.invalid.json' with { type: 'json' }
import valid from '../../fixtures/kk.valid.json' with { type: 'json' }
import { maskKk, parseKk } from './kk.ts'
import { orThrow } from './refusal.ts'

test.each(valid)('$written is a family card number', ({ written, kk, masked }) => {
  expect(parseKk(written)).toBe(kk)
  expect(maskKk(orThrow(parseKk(written)))).toBe(masked)
})

test.each(invalid)('$written is refused as $code', ({ written, code, facts = {} }) => {
  expect(parseKk(written)).toMatchObject({ kind: 'refusal', code, facts })
})
