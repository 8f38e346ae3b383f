import { expect, test } from 'vitest'
import type { RefusalCode } from '#values/refusal.ts'
import { isRefusal } from '#values/refusal.ts'
import { readWorkbook } from './read-workbook.ts'
import type { SheetLimits } from './sheet-limits.ts'
import { villageList } from './sheet-limits.ts'
import { handMade, handMadeParts, oneSheet, zipOf } from './testing/hand-made.ts'

async function codeOf(bytes: Uint8Array, limits: Partial<SheetLimits> = {}): Promise<RefusalCode | 'read'> {
  const result = await readWorkbook(bytes, { ...villageList, ...limits })
  return isRefusal(result) ? result.code : 'read'
}

const oneRow = '<row><c><v>1</v></c></row>'
const ole = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')])
const sheetPart = 'xl/worksheets/sheet0.xml'

test('a file that is no list is refused by what it is', async () => {
  expect(await codeOf(new Uint8Array())).toBe('file-empty')
  expect(await codeOf(ole('Workbook'))).toBe('file-legacy-xls')
  expect(await codeOf(ole('EncryptedPackage'))).toBe('file-encrypted')
  expect(await codeOf(Buffer.from('%PDF-1.7 …'))).toBe('file-not-a-list')
  expect(await codeOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('file-not-a-list')
  expect(await codeOf(Buffer.from('0000002066747970', 'hex'))).toBe('file-not-a-list')
  expect(await codeOf(Buffer.from('\n <html><table><tr><td>NIK</td></tr></table>'))).toBe('file-web-page')
  expect(await codeOf(Buffer.from('\u0001\u0000\u0002 anything'))).toBe('file-unknown-kind')
})

test('another office program or a ZIP of files is named', async () => {
  expect(await codeOf(await zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }))).toBe(
    'file-not-a-list',
  )
  expect(await codeOf(await zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }))).toBe(
    'file-not-a-list',
  )
  expect(await codeOf(await zipOf({ 'a.xlsx': 'x', 'b.xlsx': 'y' }))).toBe('file-is-archive')
})

test('a workbook that is cut, overwritten or lacks a part is refused as broken', async () => {
  const whole = await oneSheet(oneRow)
  expect(await codeOf(whole)).toBe('read')
  expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('file-broken')
  expect(await codeOf(await oneSheet('<row><c><v>1</v></row>'))).toBe('file-broken')
  expect(await codeOf(await oneSheet('<row><c t="s"><v>99</v></c></row>'))).toBe('file-broken')
  expect(await codeOf(await oneSheet('<row r="5"/><row r="4"/>'))).toBe('file-broken')
  const { [sheetPart]: _, ...without } = handMadeParts([{ name: 'Data', rows: oneRow }])
  expect(await codeOf(await zipOf(without))).toBe('file-broken')
})

test('a document type is refused before any entity can unfold', async () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>'
  expect(await codeOf(await oneSheet('', { [sheetPart]: bomb }))).toBe('file-unsafe')
  expect(await codeOf(await oneSheet('<row><c t="str"><v>&undeclared;</v></c></row>'))).toBe('file-broken')
})

test('a bomb is refused by its announced size before anything is unpacked', async () => {
  const rows = oneRow.repeat(1_000_000)
  const bomb = await oneSheet(rows)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await codeOf(bomb)).toBe('file-swollen')
  expect(await codeOf(bomb, { ratio: 5000, inflated: 10 * 2 ** 20 })).toBe('file-swollen')
})

test('a part that unpacks to more than it announced is refused', async () => {
  const honest = await oneSheet(oneRow.repeat(5000))
  const announced = handMadeParts([{ name: 'Data', rows: oneRow.repeat(5000) }])[sheetPart]?.length ?? 0
  const liar = Buffer.from(honest)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(announced)
  for (let at = liar.indexOf(size); at >= 0; at = liar.indexOf(size, at + 1)) liar.writeUInt32LE(100, at)
  expect(await codeOf(liar)).toBe('file-broken')
})

test('too many parts, rows, columns or bytes are refused with their limit', async () => {
  const parts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`xl/media/${index}.png`, 'x']))
  expect(await codeOf(await oneSheet(oneRow, parts))).toBe('file-too-many-parts')
  expect(await codeOf(await oneSheet(oneRow.repeat(21)), { rows: 20 })).toBe('file-too-many-rows')
  expect(await codeOf(await oneSheet(oneRow.repeat(20)), { rows: 20 })).toBe('read')
  expect(await codeOf(await oneSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('file-too-wide')
  expect(await codeOf(await oneSheet(oneRow), { bytes: 100 })).toBe('file-too-large')
})

test('row 1,048,577 is refused, for no workbook has one', async () => {
  expect(await codeOf(await oneSheet('<row r="1048577"><c><v>1</v></c></row>'))).toBe('file-too-many-rows')
  expect(await codeOf(await oneSheet('<row r="1048576"><c><v>1</v></c></row>'))).toBe('read')
})

test('1,048,577 filled rows are refused at the limit of the kind, long before their end', async () => {
  const bytes = await oneSheet('<row><c><v>1</v></c></row>'.repeat(1_048_577))
  const started = performance.now()
  expect(await codeOf(bytes, { ratio: 10_000 })).toBe('file-too-many-rows')
  expect(performance.now() - started).toBeLessThan(5000)
})

test('a workbook without a filled row is refused instead of giving nothing', async () => {
  expect(await codeOf(await handMade([{ name: 'Data', rows: '<row/>' }]))).toBe('file-no-rows')
  expect(await codeOf(Buffer.from('\n \n'))).toBe('file-no-rows')
})

test('a part with a password is refused as protected', async () => {
  const bytes = await oneSheet(oneRow)
  const entry = Buffer.from('504b0102', 'hex')
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 1)) bytes.writeUInt16LE(1, at + 8)
  expect(await codeOf(bytes)).toBe('file-encrypted')
})
