import { beforeAll, expect, it } from 'vitest'
import { readWorkbook, officeList, writeWorkbook, type RowDraft } from '#exchange/sheet/index.ts'
import {
  listSnapshots,
  pageVerified,
  takeList,
  takeReplyJob,
  verificationPapers,
  verifyJob,
  viewMatchingLists,
} from '#verification/index.ts'
import { people, person } from '../nomination/stage.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { runNow } from '../support/jobs.ts'
import { onEachEngine } from '../support/platform.ts'
import { receiveNames } from './received.ts'

type Grid = string[][]
type More = { source?: string; dataDate?: string; by?: 'officer' }
const column = { key: 0, number: 1, nik: 2, name: 4, decile: 8, remark: 9, date: 10 } as const
onEachEngine('a list that goes to the welfare office and comes back', (ground) => {
  let stage: Awaited<ReturnType<typeof receiveNames>>
  let listId: string
  let sheet: Grid

  beforeAll(async () => {
    stage = await receiveNames(ground(), people(1, 12))
    listId = stage.listId
    const taken = must(await takeList(ground().platform, stage.welfare, { listId }))
    const workbook = must(await readWorkbook(taken.bytes, officeList))
    sheet = workbook.sheets[0]!.rows.map(({ cells }) => Array.from({ length: 11 }, (_, at) => cells[at]?.text ?? ''))
  })

  /** Sends the list back as an office edits it; rows that are not changed come back as they left. */
  async function reply(
    change: (rows: Grid) => Grid | void,
    { source = 'DTSEN', dataDate = '2025-05-01', by }: More = {},
  ) {
    const [head, ...left] = sheet.map((row) => [...row]) as [string[], ...Grid]
    const rows: readonly RowDraft[] = [head, ...(change(left) ?? left)]
    const bytes = await writeWorkbook({ sheets: [{ name: 'Sheet1', columns: [], rows }] })
    const fileDigest = (await ground().platform.files('74.06')).put(bytes)
    const actor = by === 'officer' ? stage.officer : stage.welfare
    return runNow(ground(), actor, takeReplyJob, { listId, fileDigest, source, dataDate })
  }

  const say = (row: string[], decile: string, remark = '', date = '') =>
    Object.assign(row, { [column.decile]: decile, [column.remark]: remark, [column.date]: date })
  const at = (rows: Grid, number: number) => rows.find((row) => row[column.name] === person(number).name)!

  async function verify(registryId: string) {
    const input = { programmeId: stage.programmeId, registryId, coverId: null }
    const { result } = await runNow(ground(), stage.officer, verifyJob(book), input)
    const { platform } = ground()
    const { rows } = await stage.look(stage.officer, async (tx) =>
      pageVerified(tx, await platform.vault('74.06'), platform.world.clock.now(), { runId: result!.runId, limit: 50 }),
    )
    const of = (number: number) => rows.find(({ name }) => name === person(number).name)!
    return { ...result!, of }
  }
  const answered = async () => {
    const lists = await stage.look(stage.officer, (tx) => viewMatchingLists(tx, '74.06', stage.programmeId))
    return lists.map((list) => [list.rows, list.answered])
  }
  const faultsOf = async (snapshotId: string) => {
    const found = (await stage.look(stage.officer, listSnapshots)).find(({ id }) => id === snapshotId)!
    const file = (await ground().platform.files('74.06')).get(found.faultFile!)
    const { sheets } = must(await readWorkbook(file, officeList))
    return sheets[0]!.rows.slice(1).map(({ cells }) => cells[1]!.text)
  }

  it('names everybody once under a key of its own', async () => {
    expect(sheet).toHaveLength(13)
    expect(new Set(sheet.slice(1).map((row) => row[column.key])).size).toBe(12)
    expect(sheet.slice(1).map((row) => row[column.nik])).toContain(person(1).nik)
    expect(await answered()).toEqual([[12, 0]])
  })

  const first = (rows: Grid): Grid => {
    say(at(rows, 1), '3', 'Padan')
    say(at(rows, 2), 'Desil 9')
    say(at(rows, 3), '', 'Tidak ditemukan di DTSEN')
    say(at(rows, 4), '', 'Belum diperingkat')
    say(at(rows, 5), '', 'pindah ke Kendari, NIK 7406011708800001')
    say(at(rows, 6), '11')
    say(at(rows, 7), '2', '', '01-01-2026')
    say(at(rows, 8), '2', 'tidak padan')
    // Cut off, but the number and the name still say whose it is.
    say(at(rows, 9), '4')[column.key] = ''
    // Sorted without its key: the cells are those of somebody else.
    const [ten, eleven] = [say(at(rows, 10), '1'), say(at(rows, 11), '2')]
    ;[ten[column.key], eleven[column.key]] = [eleven[column.key]!, ten[column.key]!]
    const stranger = ['P0123456789ABCDEF0123', '99', '7406010101700009', '', 'La Asing', '', '', '', '1', '', '']
    const twice = say([...at(rows, 1)], '8')
    return [...rows.toReversed(), stranger, [...at(rows, 2)], twice]
  }
  let snapshotId: string

  it('takes every row that can be understood and hands the others back with the reason', async () => {
    const { state, result, refusal } = await reply(first)
    expect([state, refusal]).toEqual(['done', null])
    expect(result!.counts).toEqual({
      people: 12,
      match: { matched: 4, 'not-found': 1, 'not-ranked': 1, 'to-check': 1 },
      waiting: 5,
      blank: 1,
      repeated: 1,
      foreign: 1,
    })
    snapshotId = result!.snapshotId
    const words = await faultsOf(snapshotId)
    expect(words).toEqual([
      expect.stringContaining('Desil 2 terisi, tetapi'),
      expect.stringContaining('1 Januari 2026 sesudah hari ini'),
      expect.stringContaining('Desil “11” tidak ada'),
      expect.stringContaining('Baris lain menjawab orang ini'),
      expect.stringContaining('bukan orang dalam daftar kita'),
      expect.stringContaining('dijawab berbeda di baris 13'),
    ])
    const kept = await stage.look(stage.officer, (tx) => tx.selectFrom('welfare_answer').select('remark').execute())
    expect(JSON.stringify(kept)).not.toMatch(/\d{12}/)
  })

  it('takes one reply once, whoever brings it and however it was saved', async () => {
    const sorted = (rows: Grid) => first(rows).toReversed()
    const again = await reply(sorted, { by: 'officer', source: 'DTSN' })
    expect(again.refusal).toMatchObject({ code: 'reply-known-already' })
    const both = await Promise.all([
      reply((rows) => void say(at(rows, 12), '5'), { dataDate: '2024-01-01' }),
      reply((rows) => void say(at(rows, 12), '5'), { dataDate: '2024-01-01', by: 'officer' }),
    ])
    expect(new Set(both.map(({ refusal }) => refusal?.code))).toEqual(new Set(['reply-known-already', undefined]))
    expect(await answered()).toEqual([[12, 8]])
  })

  it('lets nobody pass or fall whom no one has answered for', async () => {
    const { counts, of } = await verify(snapshotId)
    expect(counts.match).toEqual({ matched: 5, 'not-found': 1, 'not-ranked': 1, 'to-check': 1, waiting: 4 })
    const judged = (number: number) => {
      const { match, decile, outcome, checks } = of(number)
      return [match, decile, checks.find(({ rule }) => rule === 'welfare')!.verdict, outcome]
    }
    expect([2, 9, 10, 11].map(judged)).toEqual([
      ['matched', 9, 'fail', 'not-eligible'],
      // Only the list of covered people is missing for these.
      ['matched', 4, 'pass', 'to-check'],
      ['matched', 1, 'pass', 'to-check'],
      ['matched', 2, 'pass', 'to-check'],
    ])
    expect([3, 4, 5, 1, 6].map(judged)).toEqual([
      ['not-found', null, 'unknown', 'to-check'],
      ['not-ranked', null, 'unknown', 'to-check'],
      ['to-check', null, 'unknown', 'to-check'],
      ['waiting', null, 'unknown', 'to-check'],
      ['waiting', null, 'unknown', 'to-check'],
    ])
  })

  it('ends in minutes that count everybody of the list and name way, source and date', async () => {
    const { runId, counts } = await verify(snapshotId)
    const { platform } = ground()
    const vault = await platform.vault('74.06')
    const read = await stage.look(stage.officer, (tx) =>
      verificationPapers.read({ tx, vault, actor: stage.officer }, runId, '74.06'),
    )
    const { values } = must(read)
    expect(values).toMatchObject({
      sumber: 'DTSEN',
      tanggal_data: '1 Mei 2025 dan sebelumnya (paling lama 1 Januari 2024)',
      cara: expect.stringContaining('daftar balasan'),
      daftar: expect.stringContaining(listId.slice(-12)),
      petugas: 'welfare',
    })
    const lines = values['hasil_pemadanan'] as { orang: string }[]
    expect(lines.map(({ orang }) => orang)).toEqual(['5', '1', '1', '1', '4'])
    expect(lines.reduce((sum, { orang }) => sum + Number(orang), 0)).toBe(counts.people)
  })

  it('judges by the newest data of the source, and keeps every other answer beside it', async () => {
    const old = await reply((rows) => void say(at(rows, 9), '8'), { dataDate: '2024-06-30' })
    expect(old.result).toMatchObject({ newer: '2025-05-01' })
    await reply((rows) => void say(at(rows, 9), '7'), { dataDate: '2025-05-20', source: 'P3KE' })
    const newer = await reply((rows) => void say(at(rows, 1), '2', '', '31-05-2025'), { dataDate: '2025-05-31' })
    const { of } = await verify(newer.result!.snapshotId)
    expect([1, 9, 2].map((number) => [of(number).decile, of(number).dataDate])).toEqual([
      [2, '2025-05-31'],
      [4, '2025-05-01'],
      [9, '2025-05-01'],
    ])
    const beside = of(9).answers.map(({ source, dataDate, decile }) => `${source} ${dataDate} ${decile}`)
    expect(beside).toEqual(['P3KE 2025-05-20 7', 'DTSEN 2025-05-01 4', 'DTSEN 2024-06-30 8'])
    const before = await verify(old.result!.snapshotId)
    expect([before.of(9).decile, before.of(2).match]).toEqual([8, 'waiting'])
  })

  it('says in words what is no reply to this list', async () => {
    const cases = [
      [{ dataDate: '2025-12-31' }, 'data-date-in-future'],
      [{}, 'reply-answers-nobody'],
    ] as const
    for (const [more, code] of cases) expect((await reply((rows) => rows, more)).refusal).toMatchObject({ code })
  })
})
