import { expect, test } from 'vitest'
import { chosenFiles } from '../kit/dropped-files.ts'
import { bodyOf } from './upload.ts'

const chosen = (name: string, path: string) =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path })

test('two files of one name in two folders go out with their folders, each before its file', () => {
  const files = chosenFiles([
    chosen('daftar.xlsx', 'Usulan/Boepinang/daftar.xlsx'),
    chosen('daftar.xlsx', 'Usulan/Lamoare/daftar.xlsx'),
    chosen('lepas.xlsx', ''),
  ])
  expect(new Set(files.map(({ name }) => name)).size).toBe(3)
  const sent = [...bodyOf({ files, fields: { programmeId: '1' } })].map(([name, value]) => [
    name,
    value instanceof File ? value.name : value,
  ])
  expect(sent).toEqual([
    ['programmeId', '1'],
    ['path', 'Usulan/Boepinang/daftar.xlsx'],
    ['files', 'daftar.xlsx'],
    ['path', 'Usulan/Lamoare/daftar.xlsx'],
    ['files', 'daftar.xlsx'],
    ['files', 'lepas.xlsx'],
  ])
})
