import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { readWorkbook } from './read-workbook.ts'
import { villageList } from './sheet-limits.ts'

async function read(bytes: Uint8Array | string) {
  const result = await readWorkbook(Buffer.from(bytes), villageList)
  return isRefusal(result) ? result : (result.sheets[0]?.rows ?? [])
}

async function textsOf(bytes: Uint8Array | string) {
  const rows = await read(bytes)
  return isRefusal(rows) ? rows.code : rows.map((row) => row.cells.map((cell) => cell.text))
}

const table = [
  ['NIK', 'Nama'],
  ['7406012503850001', "'Abd. Rahman"],
]

test('semicolon, comma, tab and Excel’s own sep line are found by themselves', async () => {
  for (const sign of [';', ',', '\t']) {
    expect(await textsOf(table.map((row) => row.join(sign)).join('\r\n'))).toEqual(table)
  }
  expect(await textsOf(`sep=|\n${table.map((row) => row.join('|')).join('\n')}\n`)).toEqual(table)
})

test('commas inside the values do not hide the semicolons between them', async () => {
  const rows = ['NIK;Tempat, tgl lahir', '1;Rarowatu, 17-08-1985', '2;Kabaena, 1-1-1990']
  expect(await textsOf(rows.join('\n'))).toEqual(rows.map((row) => row.split(';')))
})

test('UTF-8 with a mark, UTF-16 and the old Windows code page are told apart', async () => {
  const text = 'Nama;Alamat\nJosé;“Poros”'
  const expected = text.split('\n').map((row) => row.split(';'))
  expect(await textsOf(`\uFEFF${text}`)).toEqual(expected)
  expect(await textsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected)
  const windows = Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1')
  expect(await textsOf(windows)).toEqual(expected)
})

test('a wrong byte at the end of a long file decides the code page of its beginning', async () => {
  const long = Buffer.concat([
    Buffer.from('Nama\n'),
    Buffer.from('ÉLISE\n'.repeat(15_000), 'latin1'),
    Buffer.from([0xe9]),
  ])
  const rows = await textsOf(long)
  expect(rows[1]).toEqual(['ÉLISE'])
})

test('quoted values keep signs, quotes and line breaks, and count as one row', async () => {
  const rows = await read('a;b\r\n"x;""y"";\r\nz";2\r\n\r\n3;4\r\n')
  expect(isRefusal(rows) ? rows : rows.map((row) => [row.number, row.cells[0]?.text])).toEqual([
    [1, 'a'],
    [2, 'x;"y";\nz'],
    [4, '3'],
  ])
})

test('a quotation mark that is never closed is refused with its row, not read as one giant cell', async () => {
  expect(await read(`a;b\n1;2\n"LA ODE;3\n${'4;5\n'.repeat(50)}`)).toMatchObject({
    code: 'file-csv-quote',
    facts: { row: 3 },
  })
  expect(await read(`a;b\n"LA ODE;3\n${'4;5\n'.repeat(600_000)}`)).toMatchObject({
    code: 'file-csv-quote',
    facts: { row: 2 },
  })
})

test('every value of a CSV is text, so a NIK written with E-notation stays visible', async () => {
  const rows = await read('NIK,Nama\n"7,40601E+15",LA ALI')
  expect(isRefusal(rows) ? rows : rows[1]?.cells[0]).toEqual({ text: '7,40601E+15', kind: 'text', formula: false })
})
