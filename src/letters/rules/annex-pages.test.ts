import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePeople } from '../testing/sample-papers.ts'
import { type Block, annexBlocks, keepsWithNext } from './annex-blocks.ts'
import { annexPages } from './annex-pages.ts'
import { annexRows } from './annex-rows.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const columns = [{ field: 'name', header: 'Nama', width: 1, align: 'left', points: 120 }] as const
const signature = { heading: ['BUPATI BOMBANA,'], name: 'LA CONTOH', below: [] }
const blocksOf = (count: number) => annexBlocks(annexRows(samplePeople(count)), columns, signature, measure)
const isRepeated = (block: Block) => 'text' in block && block.text.endsWith('(lanjutan)')

const spaces = fc.record({
  firstTop: fc.integer({ min: 100, max: 300 }),
  nextTop: fc.integer({ min: 20, max: 60 }),
  bottom: fc.integer({ min: 560, max: 900 }),
})

test('every block stands once and in order, inside the space of its page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), spaces, (count, space) => {
      const blocks = blocksOf(count)
      const placed = annexPages(blocks, space).flat()
      expect(placed.map(({ block }) => block).filter((block) => !isRepeated(block))).toEqual(blocks)
      expect(placed.every(({ block, y }) => y + block.height <= space.bottom)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('no heading ends a page, and the signature never stands without a row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), spaces, (count, space) => {
      const pages = annexPages(blocksOf(count), space)
      for (const page of pages) {
        const last = page.at(-1)?.block
        expect(last !== undefined && keepsWithNext(last, undefined)).toBe(false)
      }
      expect(pages.at(-1)?.some(({ block }) => block.kind === 'row')).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a desa that goes on is named again with its kecamatan', () => {
  const pages = annexPages(blocksOf(300), { firstTop: 100, nextTop: 50, bottom: 600 })
  const again = pages.map(([first]) => first?.block).filter((block) => block !== undefined && isRepeated(block))
  expect(again).toContainEqual(expect.objectContaining({ text: 'KECAMATAN KABAENA 19 – Desa Batuawu 19-7 (lanjutan)' }))
  expect(again).toContainEqual(expect.objectContaining({ text: 'KECAMATAN KABAENA 2 (lanjutan)' }))
})

test('a list without people still carries its sum and its signature', () => {
  const [page] = annexPages(blocksOf(0), { firstTop: 100, nextTop: 50, bottom: 600 })
  expect(page?.map(({ block }) => block.kind)).toEqual(['closing', 'signature'])
})
