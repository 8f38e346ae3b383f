import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { recogniseFile } from './recognise-file.ts'
import { archiveOfLists } from './sheet-limits.ts'
import { oneSheet, zipOf } from './testing/hand-made.ts'
import { unpackLists } from './unpack-lists.ts'

const list = await oneSheet('<row><c><v>1</v></c></row>')

test('the lists of a ZIP come out with their folders, without what operating systems add', async () => {
  const zip = await zipOf({
    'Kabaena/Usulan_B.xlsx': list,
    'Kabaena/Usulan_A.xlsx': list,
    'foto.jpg': 'x',
    '__MACOSX/Kabaena/._Usulan_A.xlsx': 'x',
    'Kabaena/~$Usulan_A.xlsx': 'x',
    'Kabaena/.DS_Store': 'x',
    'Thumbs.db': 'x',
  })
  const files = await unpackLists(zip)
  if (isRefusal(files)) throw new Error(files.code)
  expect(files.map((file) => file.name)).toEqual(['Kabaena/Usulan_A.xlsx', 'Kabaena/Usulan_B.xlsx', 'foto.jpg'])
  expect(Buffer.from(files[0]?.bytes ?? []).equals(list)).toBe(true)
})

test('a bomb, too many files, a path that climbs out, a cut ZIP and an empty one are refused', async () => {
  const code = async (bytes: Uint8Array, limits = archiveOfLists) => {
    const files = await unpackLists(bytes, limits)
    return isRefusal(files) ? files.code : files.length
  }
  expect(await code(await zipOf({ 'a.csv': '0'.repeat(20_000_000) }))).toBe('file-swollen')
  expect(await code(await zipOf({ 'a.csv': '1', 'b.csv': '2' }), { ...archiveOfLists, entries: 1 })).toBe(
    'file-too-many-parts',
  )
  expect(await code(await zipOf({ '.DS_Store': 'x' }))).toBe('file-archive-empty')
  const zip = await zipOf({ 'aa/list.csv': '1;2' })
  const climbing = Buffer.from(zip.toString('latin1').replaceAll('aa/list', '../list'), 'latin1')
  expect(await code(climbing)).toBe('file-broken')
  expect(await code(zip.subarray(0, zip.length - 30))).toBe('file-broken')
  expect(await code(zip, { ...archiveOfLists, bytes: 10 })).toBe('file-too-large')
})

test('one list and a ZIP of lists are told apart by content, also when the ZIP holds unpacked workbooks', async () => {
  expect(await recogniseFile(list)).toBe('list')
  expect(await recogniseFile(Buffer.from('NIK;Nama'))).toBe('list')
  expect(await recogniseFile(await zipOf({ 'a.xlsx': list, 'b.xlsx': list }, false))).toBe('archive')
  expect(await recogniseFile(Buffer.from('%PDF-1.7'))).toMatchObject({ code: 'file-not-a-list' })
})
