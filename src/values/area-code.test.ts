import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cases from '../../fixtures/area-codes.json' with { type: 'json' }
import { areaLevel, contains, kabupatenOf, parentArea, parseAreaCode, schemaOf } from './area-code.ts'
import { isRefusal, orThrow } from './refusal.ts'

const area = (text: string) => orThrow(parseAreaCode(text))

describe('an area code', () => {
  test.each(cases.accepted)('$code is a $level', ({ code, level, parent, kabupaten }) => {
    expect(area(` ${code} `)).toBe(code)
    expect(areaLevel(area(code))).toBe(level)
    expect(parentArea(area(code)) ?? null).toBe(parent)
    expect(kabupatenOf(area(code)) ?? null).toBe(kabupaten)
  })

  test.each(cases.refused)('$written is refused as $code', ({ written, code }) => {
    expect(parseAreaCode(written)).toMatchObject({ code })
  })

  test('holds nothing but digits and dots, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{0,14}$/)), (text) => {
        const parsed = parseAreaCode(text)
        if (!isRefusal(parsed)) expect(parsed).toMatch(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/)
      }),
    )
  })
})

describe('areas inside each other', () => {
  test.each(cases.contains)('$outer contains $inner: $answer', ({ outer, inner, answer }) => {
    expect(contains(area(outer), area(inner))).toBe(answer)
  })

  test('an area is the last of its own in text order too, as the range in the database assumes', () => {
    for (const { outer, inner, answer } of cases.contains) expect(inner >= outer && inner < `${outer}~`).toBe(answer)
  })
})

describe('the schema of a Pemda', () => {
  test.each(cases.accepted)('$code has the schema $schema', ({ code, schema }) => {
    if (schema === null) expect(() => schemaOf(area(code))).toThrow(RangeError)
    else expect(schemaOf(area(code))).toBe(schema)
  })
})
