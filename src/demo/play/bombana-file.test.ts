import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { keepInput } from '#programme/contract/file/programme-file.ts'
import { launchedFile, plannedFile } from './bombana-file.ts'
import { bombana2025 } from './programmes.ts'

const programmeId = '01990000-0000-7000-8000-000000000000'
const entries = [...plannedFile(bombana2025), ...launchedFile(bombana2025)]

it('writes only what the doors of the file take', () => {
  const faults = entries.flatMap(({ part, fields }) => {
    const read = z.safeParse(keepInput[part], { ...fields, programmeId })
    return read.success ? [] : [`${part}: ${z.prettifyError(read.error)}`]
  })
  expect(faults).toEqual([])
})

it('names a source for every figure that was reported', () => {
  const figures = entries.filter(({ part }) => part === 'figures')
  expect(figures.map(({ fields }) => 'source' in fields && fields.source)).toEqual(
    figures.map(() => 'Bombananews.com, laporan 1 Oktober 2025'),
  )
})
