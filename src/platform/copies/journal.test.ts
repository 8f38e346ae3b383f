import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { dropJournalBefore, openJournal, readJournal, type JournalEntry } from './journal.ts'

const key = randomBytes(32)
const entry = (act: string): JournalEntry => ({ trail: act, key: null, pemda: '74.06', act, actor: 'a', at: 'now' })
const acts = (folder: string) => readJournal(folder, [randomBytes(32), key]).map(({ act }) => act)

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payung-journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('reads back what was appended, over several files, in order, and only with its key', async () => {
  const folder = newFolder()
  const journal = await openJournal(folder, key, 1, async () => {})
  await Promise.all([journal.append(entry('a')), journal.append(entry('b'))])
  await Promise.all([journal.append(entry('c')), journal.turn(2)])
  await journal.append(entry('d'))
  await journal.close()
  expect(acts(folder)).toEqual(['a', 'b', 'c', 'd'])
  expect(readJournal(folder, [randomBytes(32)])).toEqual([])
  dropJournalBefore(folder, 2)
  expect(acts(folder)).toEqual(['d'])
})

it('leaves out an entry that was cut off and goes on behind it in the next file', async () => {
  const folder = newFolder()
  const journal = await openJournal(folder, key, 1, async () => {})
  await journal.append(entry('a'))
  appendFileSync(join(folder, readdirSync(folder)[0]!), Buffer.of(0, 0, 0, 90, 1, 2, 3))
  await journal.turn(2)
  await journal.append(entry('b'))
  await journal.close()
  expect(acts(folder)).toEqual(['a', 'b'])
})

it('keeps no entry whose act could not be made durable first, and says so to whoever waits', async () => {
  const folder = newFolder()
  let broken = true
  const journal = await openJournal(folder, key, 1, () =>
    broken ? Promise.reject(new Error('disk')) : Promise.resolve(),
  )
  await expect(journal.append(entry('a'))).rejects.toThrow('disk')
  broken = false
  await journal.append(entry('b'))
  await journal.close()
  expect(acts(folder)).toEqual(['b'])
})
