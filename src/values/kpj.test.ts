import { expect, test } from 'vitest'
import invalid from '../../fixtures/kpj.invalid.json' with { type: 'json' }
import valid from '../../fixtures/kpj.valid.json' with { type: 'json' }
import { parseKpj } from './kpj.ts'

test.each(valid)('$written is a participant number', ({ written, kpj }) => {
  expect(parseKpj(written)).toBe(kpj)
})

test.each(invalid)('$written is refused as $code', ({ written, code, facts = {} }) => {
  expect(parseKpj(written)).toMatchObject({ kind: 'refusal', code, facts })
})
