import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { readWorkbook } from './read-workbook.ts'
import { villageList } from './sheet-limits.ts'
import { handMadeParts, zipOf } from './testing/hand-made.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Mulberry32: the same mutations in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function mutate(original: Uint8Array, draw: () => number): Uint8Array {
  const at = () => Math.floor(draw() * original.length)
  if (draw() < 0.15) return original.slice(0, at())
  if (draw() < 0.1) return Buffer.concat([original.slice(0, at()), original.slice(at())])
  const bytes = original.slice()
  for (let flips = 1 + Math.floor(draw() * 20); flips > 0; flips--) bytes[at()] = Math.floor(draw() * 256)
  return bytes
}

const seats = 20
const fishers = Array.from({ length: seats }, (_, row) => [`74060125038500${row + 10}`, `LA ODE ${row}`, row])

/** Packed, a flip nearly always breaks the checksum; unpacked, it reaches the XML. */
async function originals(): Promise<Uint8Array[]> {
  const packed = await writeWorkbook({ sheets: [{ name: 'Data', columns: [], rows: fishers, merges: ['A1:B1'] }] })
  const strings = '<sst><si><t>NIK</t></si><si><r><t>LA ODE</t></r></si></sst>'
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>31276</v></c></row>'.repeat(1)
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const parts = handMadeParts([{ name: 'Data', rows }], { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles })
  return [packed, await zipOf(parts, false)]
}

test('1,000 damaged workbooks are each read or refused, in time, and no prototype changes', async () => {
  const draw = seeded(20251001)
  const [packed = new Uint8Array(), plain = new Uint8Array()] = await originals()
  const keys = Object.getOwnPropertyNames(Object.prototype)
  let refused = 0
  for (let round = 0; round < 1000; round++) {
    const result = await readWorkbook(mutate(round % 3 === 0 ? packed : plain, draw), { ...villageList, seconds: 5 })
    if (!isRefusal(result)) continue
    expect(result.code).not.toBe('file-too-slow')
    refused += 1
  }
  expect(refused).toBeGreaterThan(300)
  expect(refused).toBeLessThan(1000)
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(keys)
})
