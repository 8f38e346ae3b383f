import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrRectangles } from './qr-stamp.ts'
import { code } from './testing/sample-papers.ts'

test('the rectangles cover exactly the dark modules of the code', () => {
  const { data, size } = encode(code, { ecc: 'M', border: 0 })
  const drawn = data.map((row) => row.map(() => false))
  for (const { x, y, width } of qrRectangles(code, { x: 0, y: 0, width: size, height: size })) {
    for (let at = 0; at < width; at += 1) drawn[y]?.splice(x + at, 1, true)
  }
  expect(drawn).toEqual(data)
})
