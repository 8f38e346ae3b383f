import { expect, test } from 'vitest'
import phones from '../../fixtures/phones.json' with { type: 'json' }
import { maskPhone, parsePhone } from './phone.ts'
import { orThrow } from './refusal.ts'

test.each(phones.accepted)('$written is one number', ({ written, phone, masked }) => {
  expect(parsePhone(written)).toBe(phone)
  expect(maskPhone(orThrow(parsePhone(written)))).toBe(masked)
})

test.each(phones.refused)('$written is refused as $code', ({ written, code }) => {
  expect(parsePhone(written)).toMatchObject({ kind: 'refusal', code })
})
