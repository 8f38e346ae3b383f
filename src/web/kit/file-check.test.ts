import { expect, test } from 'vitest'
import { addFiles, judgeFile } from './file-check.ts'

const limits = { endings: ['.xlsx', '.csv', '.zip'], limit: 1000 }

test.each([
  ['Usulan FINAL.XLSX', 10, 'fine'],
  ['Kabaena Timur/usulan.csv', 1000, 'fine'],
  ['usulan.csv', 1001, 'too-large'],
  ['~$Usulan.xlsx', 10, 'wrong-kind'],
  ['Kabaena/.kunci.xlsx', 10, 'wrong-kind'],
  ['foto daftar.jpg', 10, 'wrong-kind'],
])('%s of %d bytes is %s', (name, size, verdict) => {
  expect(judgeFile({ name, size }, limits)).toBe(verdict)
})

test('the same file chosen twice stays once, a changed one is another file', () => {
  const file = { name: 'a.xlsx', size: 5, lastModified: 1 }
  expect(addFiles([file], [{ ...file }, { ...file, lastModified: 2 }])).toHaveLength(2)
})
