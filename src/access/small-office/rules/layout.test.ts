import { expect, it } from 'vitest'
import { whyApart } from '../../incompatible.ts'
import { layout, seats } from './layout.ts'

it('keeps apart what is kept apart: on no seat two duties that clash, and each duty on one seat only', () => {
  const pairs = seats.flatMap((seat) =>
    layout[seat].flatMap((one) => layout[seat].map((other) => [one, other] as const)),
  )
  expect(pairs.filter(([one, other]) => one !== other && whyApart(one, other))).toEqual([])
  const all = seats.flatMap((seat) => layout[seat])
  expect(new Set(all).size).toBe(all.length)
  // Who selects does not sign, and nobody here nominates, confirms a payment, audits or administers.
  expect(whyApart(layout.officer[0]!, layout.head[0]!)).toBe('apart-selects-signs')
  for (const outside of ['desa-operator', 'finance', 'auditor', 'administrator'] as const)
    expect(all).not.toContain(outside)
})
