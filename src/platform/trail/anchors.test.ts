import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { anchorFileOf, anchorsIn, anchorText, readAnchors, writeAnchor } from './anchors.ts'
import { beginningOf, linkAfter } from './chain.ts'

const first = { place: 1, link: linkAfter(beginningOf('74.06'), 'a') }
const later = { place: 12, link: linkAfter(first.link, 'b') }

it('adds every anchor as a line and reads them all back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-anchors-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await writeAnchor(join(folder, 'new'), '74.06', first, new Date('2025-10-01T01:00:00Z'))
  await writeAnchor(join(folder, 'new'), '74.06', later, new Date('2025-10-01T02:00:00Z'))
  expect(await readAnchors(join(folder, 'new', anchorFileOf('74.06')), '74.06')).toEqual([first, later])
})

it('finds an anchor in a letter, and not the one of another Pemda', () => {
  const letter = `Yth. Inspektur, jejak audit per hari ini: ${anchorText('74.06', later)}. Juga ${anchorText('74.07', first)}`
  expect(anchorsIn(letter, '74.06')).toEqual([later])
  expect(anchorsIn(letter.toUpperCase(), '74.06')).toEqual([later])
})
