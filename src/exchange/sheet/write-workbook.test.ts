import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import type { Workbook } from './cell.ts'
import { readWorkbook } from './read-workbook.ts'
import { ZipArchive } from './reader/zip-archive.ts'
import { villageList } from './sheet-limits.ts'
import { writeWorkbook, writeWorkbookTo } from './write-workbook.ts'
import type { CellDraft, SheetDraft } from './writer/draft.ts'

const sheet = (rows: CellDraft[][], more: Partial<SheetDraft> = {}): SheetDraft => ({
  name: 'Data',
  columns: [],
  rows,
  ...more,
})

async function readBack(draft: Parameters<typeof writeWorkbook>[0]): Promise<Workbook> {
  const workbook = await readWorkbook(await writeWorkbook(draft), villageList)
  if (isRefusal(workbook)) throw new Error(workbook.code)
  return workbook
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await ZipArchive.open({ bytes }, villageList)
  const stream = await zip.read(name)
  return stream ? (await buffer(stream)).toString() : ''
}

test('any text comes back as the same text, typed as text', async () => {
  const written = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '' && text.isWellFormed())
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 8 }), async (texts) => {
      const { sheets } = await readBack({ sheets: [sheet([texts])] })
      expect(sheets[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(texts)
      expect(sheets[0]?.rows[0]?.cells.every((cell) => cell.kind === 'text' && !cell.formula)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a NIK, a formula-like name and a name with an apostrophe stay text and gain nothing', async () => {
  const texts = ['7406012503850001', '=HYPERLINK("http://x")', "'Abd. Rahman", '+62812', '@SUM(A1)', '-', '_x0041_']
  const xml = await partOf(await writeWorkbook({ sheets: [sheet([texts])] }), 'xl/worksheets/sheet1.xml')
  expect(xml).not.toContain('<f>')
  expect(xml.match(/t="inlineStr"/g)).toHaveLength(texts.length)
  const { sheets } = await readBack({ sheets: [sheet([texts])] })
  expect(sheets[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(texts)
})

test('numbers, dates and styles come back as what they are', async () => {
  const row: CellDraft[] = [
    { value: 1_209_600_000, as: 'rupiah' },
    { value: '1985-03-25', as: 'date' },
    12.5,
    null,
    { value: 'isi NIK', as: 'fault' },
  ]
  const { sheets } = await readBack({ sheets: [sheet([row], { ruled: true })] })
  expect(sheets[0]?.rows[0]?.cells.map(({ text, kind }) => [text, kind])).toEqual([
    ['1209600000', 'number'],
    ['1985-03-25', 'date'],
    ['12.5', 'number'],
    ['', 'empty'],
    ['isi NIK', 'text'],
  ])
})

test('properties, hidden columns, sheets and their names come back', async () => {
  const { sheets, properties } = await readBack({
    properties: { 'payung-form': 'abc <1>' },
    sheets: [
      sheet([['a']], {
        name: 'Usulan: Desa [A]/B yang namanya sangat panjang sekali',
        columns: [{}, { hidden: true }],
      }),
      sheet([['b']], { hidden: true }),
    ],
  })
  expect(properties).toEqual({ 'payung-form': 'abc <1>' })
  expect(sheets.map(({ name, hidden, hiddenColumns }) => [name, hidden, hiddenColumns])).toEqual([
    ['Usulan  Desa  A  B yang namanya', false, [1]],
    ['Data', true, []],
  ])
})

test('an empty NIK cell of a form is already text, and its column takes 16 characters only', async () => {
  const draft = sheet([['NIK']], {
    columns: [{ width: 20 }],
    entryRules: [{ column: 0, firstRow: 2, lastRow: 60, length: 16, message: 'NIK 16 digit' }],
  })
  const bytes = await writeWorkbook({ sheets: [draft] })
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml')
  const style = Number(/<col [^>]*style="(\d+)"/.exec(xml)?.[1])
  const formats = (await partOf(bytes, 'xl/styles.xml')).split('<cellXfs')[1]?.match(/numFmtId="\d+"/g) ?? []
  expect(formats[style]).toBe('numFmtId="49"')
  expect(xml).toContain('type="textLength" operator="equal"')
})

test('choices stand in a hidden sheet, so forty of them and commas among them are no trouble', async () => {
  const choices = Array.from({ length: 40 }, (_, number) => `Pekerjaan, jenis ${number}`)
  const rule = { column: 1, firstRow: 2, lastRow: 60, choices, message: 'Pilih dari daftar' }
  const bytes = await writeWorkbook({
    sheets: [sheet([['NIK', 'Pekerjaan']], { entryRules: [rule, { ...rule, column: 2 }] })],
  })
  expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<formula1>_pilihan!$A$1:$A$40</formula1>')
  const workbook = await readWorkbook(bytes, villageList)
  expect(isRefusal(workbook) ? workbook : workbook.sheets[1]).toMatchObject({ hidden: true })
})

test('an open list of choices warns whoever types something else, a closed one stops him', async () => {
  const rule = { column: 0, firstRow: 2, lastRow: 9, choices: ['Nelayan'], message: 'Tidak ada di daftar' }
  const rules = [rule, { ...rule, column: 1, open: true }]
  const bytes = await writeWorkbook({ sheets: [sheet([['a', 'b']], { entryRules: rules })] })
  const [closed, open] = (await partOf(bytes, 'xl/worksheets/sheet1.xml')).match(/<dataValidation [^>]*>/g) ?? []
  expect(closed).not.toContain('errorStyle')
  expect(open).toMatch(/type="list" errorStyle="warning".* showErrorMessage="1".* sqref="B2:B9"/)
})

test('a printed sheet is F4 or A4, repeats its head and numbers its pages', async () => {
  const page = { paper: 'F4', orientation: 'landscape', repeat: [3, 4], foot: 'Kode A & B' } as const
  const bytes = await writeWorkbook({ sheets: [sheet([['x']], { name: "Ma'rang", page, frozenRows: 4 })] })
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml')
  expect(xml).toContain('paperSize="14" orientation="landscape"')
  expect(xml).toContain('Kode A &amp;&amp; B')
  expect(xml).toContain('Halaman &amp;P dari &amp;N')
  expect(xml).toContain('ySplit="4"')
  expect(await partOf(bytes, 'xl/workbook.xml')).toContain("'Ma''rang'!$3:$4")
})

test('the same draft gives the same bytes', async () => {
  const draft = { sheets: [sheet([['a', 1]])], title: 'Usulan', createdAt: '2025-10-01T00:00:00Z' }
  expect(Buffer.from(await writeWorkbook(draft)).equals(Buffer.from(await writeWorkbook(draft)))).toBe(true)
})

test('when the rows fail half way no file appears', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payung-write-'))
  async function* failing() {
    yield ['a']
    throw new Error('database gone')
  }
  const writing = writeWorkbookTo(join(folder, 'list.xlsx'), {
    sheets: [{ name: 'Data', columns: [], rows: failing() }],
  })
  await expect(writing).rejects.toThrow('database gone')
  expect(await readdir(folder)).toEqual([])
})
