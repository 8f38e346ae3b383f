import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { readFirstRows, readWorkbook, streamRows } from './read-workbook.ts'
import { officeList, registryExtract, villageList } from './sheet-limits.ts'
import { oneSheet } from './testing/hand-made.ts'
import { writeWorkbookTo } from './write-workbook.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)
const people = 3000

function* rows() {
  for (let row = 1; row <= people; row++) yield [String(row), `7406${String(row).padStart(12, '0')}`]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-sheet-'))
  await writeWorkbookTo(inFolder('list.xlsx'), { sheets: [{ name: 'Data', columns: [], rows: rows() }] })
  await writeFile(inFolder('list.csv'), [...rows()].map((row) => row.join(';')).join('\n'))
})

test('the rows of an XLSX and of a CSV on disk arrive in order, in parts, and are counted', async () => {
  for (const [name, sheet] of [
    ['list.xlsx', 'Data'],
    ['list.csv', 'CSV'],
  ] as const) {
    const seen: string[] = []
    let parts = 0
    const result = await streamRows(inFolder(name), registryExtract, async (batch) => {
      parts += 1
      for (const row of batch) seen.push(`${row.sheet} ${row.number} ${row.cells[0]?.text}`)
    })
    expect(result).toMatchObject({ rows: people, sheets: [{ name: sheet, rows: people }] })
    expect(seen).toEqual(Array.from({ length: people }, (_, row) => `${sheet} ${row + 1} ${row + 1}`))
    expect(parts).toBeGreaterThan(3)
  }
})

test('a slow receiver is never given the next rows before it has taken the last, and its time is not counted', async () => {
  let inHand = 0
  const result = await streamRows(inFolder('list.csv'), { ...officeList, seconds: 1 }, async () => {
    inHand += 1
    expect(inHand).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 120))
    inHand -= 1
  })
  expect(result).toMatchObject({ rows: people })
})

test('an error of the receiver ends the reading and comes out as it was', async () => {
  const broken = streamRows(inFolder('list.csv'), officeList, async () => {
    throw new Error('database gone')
  })
  await expect(broken).rejects.toThrow('database gone')
})

test('the first rows of a long file are enough to look at it', async () => {
  const workbook = await readFirstRows(inFolder('list.xlsx'), officeList, 30)
  expect(isRefusal(workbook) ? workbook : workbook.sheets[0]?.rows.length).toBe(30)
})

test('a missing file is an answer, not an error, and names no folder', async () => {
  expect(await streamRows(inFolder('none.csv'), officeList, async () => {})).toMatchObject({
    code: 'file-not-found',
    facts: { name: 'none.csv' },
  })
})

test('a file that takes too long is stopped, and the next one is read as usual', async () => {
  const heavy = await oneSheet('<row><c><v>1</v></c></row>'.repeat(400_000))
  const limits = { ...villageList, ratio: 10_000, rows: 1_000_000 }
  expect(await readWorkbook(heavy, { ...limits, seconds: 0.05 })).toMatchObject({ code: 'file-too-slow' })
  expect(await readWorkbook(await oneSheet('<row><c><v>1</v></c></row>'), villageList)).toHaveProperty('sheets')
})

test('a file that needs more memory than allowed is stopped, and the next one is read as usual', async () => {
  const wide = `<row>${'<c t="str"><v>x</v></c>'.repeat(200)}</row>`
  const tag = `<row><c t="str"><v>${'y'.repeat(200_000)}</v></c></row>`
  const heavy = await oneSheet(`<a ${Array.from({ length: 400_000 }, (_, n) => `b${n}="c"`).join(' ')}/>${wide}${tag}`)
  expect(await readWorkbook(heavy, { ...villageList, ratio: 10_000, heap: 24 })).toMatchObject({
    code: 'file-too-heavy',
  })
  expect(await readWorkbook(await oneSheet('<row><c><v>1</v></c></row>'), villageList)).toHaveProperty('sheets')
})

test('many files at once wait for a thread and are all read', async () => {
  const bytes = await oneSheet('<row><c><v>1</v></c></row>')
  const all = await Promise.all(Array.from({ length: 12 }, () => readWorkbook(bytes, villageList)))
  expect(all.filter(isRefusal)).toEqual([])
})
