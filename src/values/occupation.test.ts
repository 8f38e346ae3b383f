import { describe, expect, test } from 'vitest'
import cases from '../../fixtures/occupations.json' with { type: 'json' }
import { findOccupation, occupations } from './occupation.ts'

describe('the list of occupations', () => {
  test('gives every writing to one occupation only', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
    const writings = occupations.flatMap(({ code, label, aliases }) =>
      [...new Set([label.id, label.en, ...aliases].map(plain))].map((writing) => `${writing} → ${code}`),
    )
    const owners = Map.groupBy(writings, (line) => line.split(' → ')[0])
    expect([...owners.values()].filter((lines) => lines.length > 1)).toEqual([])
    expect(new Set(occupations.map(({ code }) => code))).toHaveLength(occupations.length)
  })

  test('is written in plain lower-case words with an ISCO unit group', () => {
    for (const { code, isco, aliases } of occupations) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(isco).toMatch(/^\d{4}$/)
      for (const alias of aliases) expect(alias).toMatch(/^[a-z]+( [a-z]+)*$/)
    }
  })

  test('knows transport, which PP 50/2025 relieves longer', () => {
    const transport = occupations.filter((occupation) => occupation.transport).map(({ code }) => code)
    expect(transport).toContain('ojek-driver')
    expect(transport).toContain('boat-operator')
    expect(transport).not.toContain('fisher')
  })
})

test.each(cases)('"$written" is $occupation', ({ written, occupation }) => {
  expect(findOccupation(written)?.code ?? null).toBe(occupation)
})
