import {
  isRounded,
  readWorkbook,
  refuseRounded,
  villageList,
  type Workbook,
  writeWorkbook,
} from '#exchange/sheet/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { generateBombana } from '../../bombana.ts'
import type { Submission } from '../submissions.ts'
import { layoutNames } from './layout-names.ts'
import { fieldsOf } from './layout.ts'
import { layouts } from './layouts.ts'

let submissions: readonly Submission[]
beforeAll(() => {
  submissions = generateBombana('tata-letak', { population: 60_000 }).submissions
})

async function readBack({ draft }: Submission): Promise<Workbook> {
  const workbook = await readWorkbook(await writeWorkbook(draft), villageList)
  if (isRefusal(workbook)) throw new Error(workbook.code)
  return workbook
}

const cellsAt = (workbook: Workbook, { sheet, row }: { sheet: string; row: number }) =>
  workbook.sheets.find(({ name }) => name === sheet)?.rows.find(({ number }) => number === row)?.cells ?? []

describe.each(layoutNames)('a list in the layout %s', (name) => {
  test('has each row where the truth says, with the NIK, name and date as written', async () => {
    const submission = submissions.find(({ layout, rows }) => layout === name && rows.length >= 10)
    if (!submission) throw new Error(`no list in the layout ${name}`)
    const workbook = await readBack(submission)
    for (const { place, written } of submission.rows) {
      const texts = cellsAt(workbook, place).map(({ text }) => text)
      for (const field of ['nik', 'name', 'birthDate'] as const) {
        if (written.cells[field] !== '') expect(texts).toContain(written.cells[field])
      }
    }
  })

  test('has a NIK, a name, a birth date and an occupation column', () => {
    expect(fieldsOf(layouts[name])).toEqual(expect.arrayContaining(['nik', 'name', 'birthDate', 'occupation']))
  })
})

test('no list has so many rounded numbers that it must be refused as a whole', async () => {
  let rounded = 0
  for (const submission of submissions.filter(({ rows }) => rows.some(({ written }) => written.numeric.length > 0))) {
    const workbook = await readBack(submission)
    const column = submission.rows.flatMap(({ place, written }) => {
      const cell = cellsAt(workbook, place).find(({ text }) => text === written.cells.nik)
      return cell ? [{ row: place.row, cell }] : []
    })
    rounded += column.filter(({ cell }) => isRounded(cell)).length
    expect(refuseRounded(column, 'NIK')).toBeUndefined()
  }
  expect(rounded).toBeGreaterThan(0)
})
