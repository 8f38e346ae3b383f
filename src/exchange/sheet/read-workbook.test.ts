import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import type { Workbook } from './cell.ts'
import { readWorkbook } from './read-workbook.ts'
import { villageList } from './sheet-limits.ts'
import type { HandMadeSheet } from './testing/hand-made.ts'
import { handMade, oneSheet } from './testing/hand-made.ts'

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readWorkbook(bytes, villageList)
  if (isRefusal(workbook)) throw new Error(sentenceOf(workbook, 'en'))
  return workbook
}

const cellsOf = async (bytes: Uint8Array, row = 0) => (await read(bytes)).sheets[0]?.rows[row]?.cells ?? []
const textsOf = async (bytes: Uint8Array, row = 0) => (await cellsOf(bytes, row)).map((cell) => cell.text)
const kindsOf = async (bytes: Uint8Array, row = 0) => (await cellsOf(bytes, row)).map((cell) => cell.kind)

test('shared strings are read with rich text put together and pronunciation aids left out', async () => {
  const strings = '<sst><si><t>LA ODE</t></si><si><r><t>WA </t></r><r><t>INA</t></r><rPh><t>x</t></rPh></si></sst>'
  const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'
  expect(await textsOf(await oneSheet(rows, { 'xl/sharedStrings.xml': strings }))).toEqual(['WA INA', 'LA ODE'])
})

test('inline strings, truth values, errors and escaped characters are read as they are', async () => {
  const rows =
    '<row><c t="inlineStr"><is><t xml:space="preserve"> a_x000D_b </t></is></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>'
  const bytes = await oneSheet(rows)
  expect(await textsOf(bytes)).toEqual([' a\rb ', 'TRUE', '#REF!'])
  expect(await kindsOf(bytes)).toEqual(['text', 'boolean', 'error'])
})

test('a number is its digits, whole and without E-notation, and a padded format keeps its zeros', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>'
  const values = ['7.40601250385E+15', '7406012503850001', '12.300000000000001', '1E-3', '-5']
  const rows = `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}<c s="1"><v>1</v></c></row>`
  const bytes = await oneSheet(rows, { 'xl/styles.xml': styles })
  expect(await textsOf(bytes)).toEqual(['7406012503850000', '7406012503850001', '12.3', '0.001', '-5', '001'])
  expect(new Set(await kindsOf(bytes))).toEqual(new Set(['number']))
})

const dateStyles =
  '<styleSheet><numFmts><numFmt numFmtId="180" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="181" formatCode="&quot;hari &quot;0"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="180"/><xf numFmtId="20"/><xf numFmtId="181"/></cellXfs></styleSheet>'

test('a date is told by its format, built in or written by hand, and a quoted word is no date', async () => {
  const cells = [1, 2, 3, 4].map((style) => `<c s="${style}"><v>${style === 3 ? 0.3125 : 31276}</v></c>`)
  const bytes = await oneSheet(`<row>${cells.join('')}</row>`, { 'xl/styles.xml': dateStyles })
  expect(await textsOf(bytes)).toEqual(['1985-08-17', '1985-08-17', '07:30', '31276'])
  expect(await kindsOf(bytes)).toEqual(['date', 'date', 'text', 'number'])
})

test('a workbook of the 1904 system gives the same days for its smaller numbers', async () => {
  const sheet = { name: 'Data', rows: `<row><c s="1"><v>${31276 - 1462}</v></c></row>` }
  const bytes = await handMade([sheet], { 'xl/styles.xml': dateStyles }, '<workbookPr date1904="1"/>')
  expect(await textsOf(bytes)).toEqual(['1985-08-17'])
})

test('a formula counts as its stored result and is marked; without a result it is empty', async () => {
  const rows =
    '<row><c><f>A2+1</f><v>5</v></c><c t="str"><f>B2</f><v>NELAYAN</v></c><c><f>C2</f></c><c><v>1</v></c></row>'
  const cells = await cellsOf(await oneSheet(rows))
  expect(cells.map(({ text, formula }) => [text, formula])).toEqual([
    ['5', true],
    ['NELAYAN', true],
    ['', true],
    ['1', false],
  ])
})

test('a merged area repeats its first cell with a mark, sideways and downwards', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>DAFTAR</v></c></row><row r="3"><c r="A3" t="str"><v>7406</v></c><c r="B3" t="str"><v>a</v></c></row>' +
    '<row r="4"><c r="B4" t="str"><v>b</v></c></row><row r="5"><c r="B5" t="str"><v>c</v></c></row>'
  const after = '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="A1:C1"/></mergeCells>'
  const [sheet] = (await read(await handMade([{ name: 'Data', rows, after }]))).sheets
  const shown = sheet?.rows.map((row) => row.cells.map((cell) => (cell.merged ? `(${cell.text})` : cell.text)))
  expect(shown).toEqual([
    ['DAFTAR', '(DAFTAR)', '(DAFTAR)'],
    ['7406', 'a'],
    ['(7406)', 'b'],
    ['', 'c'],
  ])
})

test('several sheets keep their order, names, hiddenness and hidden columns', async () => {
  const rows = '<row><c><v>1</v></c></row>'
  const sheets: HandMadeSheet[] = [
    { name: 'Dusun I', rows },
    { name: 'Kunci', rows, state: 'veryHidden', before: '<cols><col min="2" max="3" hidden="1"/></cols>' },
  ]
  const heads = (await read(await handMade(sheets))).sheets.map(({ name, hidden, hiddenColumns }) => [
    name,
    hidden,
    hiddenColumns,
  ])
  expect(heads).toEqual([
    ['Dusun I', false, []],
    ['Kunci', true, [1, 2]],
  ])
})

test('empty rows are left out and the others keep the number Excel shows', async () => {
  const rows = '<row r="1"><c t="str"><v> </v></c></row><row r="7"><c r="C7"><v>1</v></c></row><row r="9" ht="20"/>'
  const [sheet] = (await read(await oneSheet(rows))).sheets
  expect(sheet?.rows.map((row) => [row.number, row.cells.length])).toEqual([[7, 3]])
})

test('custom properties are read, and none of them reaches a prototype', async () => {
  const custom =
    '<Properties xmlns:vt="v"><property name="payung-form"><vt:lpwstr>74.06.01.2001 &amp; 3</vt:lpwstr></property>' +
    '<property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>'
  const { properties } = await read(await oneSheet('<row><c><v>1</v></c></row>', { 'docProps/custom.xml': custom }))
  expect(properties['payung-form']).toBe('74.06.01.2001 & 3')
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('names with a prefix and cells without a place are read alike', async () => {
  const sheet =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  expect(await textsOf(await oneSheet('', { 'xl/worksheets/sheet0.xml': sheet }))).toEqual(['1', '2'])
})

test('only the first rows of each sheet are read when no more are wanted', async () => {
  const rows = Array.from({ length: 50 }, (_, row) => `<row><c><v>${row}</v></c></row>`).join('')
  const bytes = await handMade([
    { name: 'A', rows },
    { name: 'B', rows },
  ])
  const workbook = await readWorkbook(bytes, { ...villageList, firstRows: 3 })
  expect(isRefusal(workbook) ? workbook : workbook.sheets.map((sheet) => sheet.rows.length)).toEqual([3, 3])
})
