import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, it } from 'vitest'
import { makeForm, makeForms, makeMendFile, readBoard, readRowsOf } from '#nomination/actions.ts'
import { cellAt, readWorkbook, unpackLists, villageList } from '#exchange/sheet/index.ts'
import { ZipArchive } from '#exchange/sheet/reader/zip-archive.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { fillIn } from './filled-form.ts'
import { barat, boepinang, openStage, people, person, type Person, type Stage } from './stage.ts'

onEachEngine('our own forms', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(ground())
  })
  const opening = (actor = stage.officer) => ({ platform: ground().platform, actor })
  const form = async (area = boepinang) => must(await makeForm(opening(), { programmeId: stage.programmeId, area }))
  const cells = ({ nik, name, birthDate }: Person) => ({
    NIK: nik ?? '',
    'Nama lengkap': name ?? '',
    'Tanggal lahir': birthDate ?? '',
  })
  const board = async () => {
    const { world } = ground().platform
    const seen = await stage.look(stage.officer, (tx) =>
      readBoard({ tx, actor: stage.officer, world }, stage.programmeId),
    )
    return seen.rows.find(({ area }) => area === boepinang)!
  }

  it('name desa, code, quota and deadline, and have room for more than the quota', async () => {
    const made = await form()
    expect(made.name).toBe('Usulan_74.06.01.1010_Boepinang.xlsx')
    const { sheets, properties } = must(await readWorkbook(made.bytes, villageList))
    const [sheet] = sheets
    const head = sheet!.rows
      .map(({ cells: line }) => line.map(({ text }) => text).join(' '))
      .slice(0, 4)
      .join('\n')
    for (const word of ['Boepinang', '74.06.01.1010', 'Poleang', 'Kuota 80', '30 Mei 2025', '560/12/2025'])
      expect(head).toContain(word)
    const keys = sheet!.rows.filter(({ number }) => number > 5).map((row) => cellAt(row, sheet!.hiddenColumns[0]!).text)
    expect(keys).toHaveLength(96)
    expect(new Set(keys).size).toBe(96)
    expect(properties['payung']).toContain(stage.programmeId)
  })

  it('offer occupations without stopping whoever writes another one, and do stop a NIK of 15 digits', async () => {
    const zip = await ZipArchive.open({ bytes: (await form()).bytes }, villageList)
    const sheet = (await buffer((await zip.read('xl/worksheets/sheet1.xml'))!)).toString()
    const rules = sheet.match(/<dataValidation .*?<\/dataValidation>/g)!
    const at = (column: string) => rules.find((rule) => rule.includes(`sqref="${column}6:`))!
    expect([at('L'), at('M')].every((rule) => rule.includes('errorStyle="warning"'))).toBe(true)
    expect([at('A'), at('F')].some((rule) => rule.includes('errorStyle'))).toBe(false)
  })

  it('come for every desa of an area, in a folder for each kecamatan', async () => {
    const made = must(await makeForms(opening(stage.kecamatan), { programmeId: stage.programmeId, area: '74.06.01' }))
    const files = must(await unpackLists(made.bytes))
    expect(files.every(({ name }) => name.startsWith('Poleang/Usulan_74.06.01.'))).toBe(true)
    expect(files.map(({ name }) => name)).toContain('Poleang/Usulan_74.06.01.1015_BoepinangBarat.xlsx')
    expect(
      await makeForms(opening(stage.kecamatan), { programmeId: stage.programmeId, area: '74.06.02' }),
    ).toMatchObject({
      code: 'round-missing',
    })
  })

  it('come back under any name and know their desa', async () => {
    const unlisted = 'Pawang hujan'
    const refusal = expect.objectContaining({ code: 'occupation-not-on-list' })
    const onList = expect.objectContaining({ field: 'occupation', refusal })
    const lines = people(1, 3).map((one, i) => ({
      row: 6 + i,
      cells: { ...cells(one), Pernyataan: 'Ya', 'Pekerjaan utama': i === 2 ? unlisted : 'Nelayan' },
    }))
    const file = { name: 'WA0007 (2).xlsx', bytes: await fillIn((await form()).bytes, lines) }
    const [seen] = await stage.preview(stage.officer, [file])
    expect(seen).toMatchObject({
      refusal: null,
      areaBy: 'form',
      area: { code: boepinang },
      counts: { rows: 3, new: 3 },
    })
    expect(seen!.leftOut).toEqual([])
    expect(await stage.send(stage.officer, file, { area: barat })).toMatchObject({ code: 'form-of-another-desa' })
    const { listId, ...answer } = must(await stage.send(stage.officer, file, { area: boepinang }))
    expect(answer).toMatchObject({ state: 'nominated', good: 3 })
    const vault = await ground().platform.vault('74.06')
    const page = await stage.look(stage.officer, (tx) => readRowsOf(tx, vault, { listId, limit: 10 }))
    expect(must(page).rows).toMatchObject([
      { statesWork: true, statesHealth: true, occupation: 'fisher' },
      {},
      { occupation: null, occupationWritten: unlisted, warnings: expect.arrayContaining([onList]) },
    ])
  })

  it('say which rows to mend and why, and take exactly these rows back', async () => {
    const spoilt = [person(4), { ...person(5), nik: '7406' }, { ...person(6), birthDate: '31/02/1980' }, person(7)]
    const list = await stage.sendPeople(stage.officer, spoilt, { area: boepinang, nominatedOn: '2025-05-05' })
    expect(list).toMatchObject({ good: 2, toMend: 2 })
    const mend = must(await makeMendFile(opening(), list.listId))
    expect(mend.name).toBe('Perbaikan_74.06.01.1010_Boepinang.xlsx')
    const [sheet] = must(await readWorkbook(mend.bytes, villageList)).sheets
    expect(sheet!.rows.slice(3).map((row) => cellAt(row, 0).text)).toEqual([
      expect.stringMatching(/^NIK: NIK /),
      expect.stringMatching(/^Tanggal lahir: Tanggal 31/),
    ])
    const back = await fillIn(mend.bytes, [
      { row: 4, cells: { NIK: person(5).nik! } },
      { row: 5, cells: { 'Tanggal lahir': person(6).birthDate! } },
    ])
    const file = { name: 'Perbaikan.xlsx', bytes: back }
    const [seen] = await stage.preview(stage.officer, [file])
    expect(seen).toMatchObject({ mode: 'addition', areaBy: 'form', counts: { new: 2 } })
    const mended = must(await stage.send(stage.officer, file, { area: boepinang, mode: 'addition' }))
    expect(mended).toMatchObject({ good: 2, toMend: 0 })
    expect(await board()).toMatchObject({ good: 4, toMend: 0, list: { standing: 2 } })
    const vault = await ground().platform.vault('74.06')
    const page = await stage.look(stage.officer, (tx) => readRowsOf(tx, vault, { listId: mended.listId, limit: 10 }))
    expect(must(page).rows.map(({ nominatedOn }) => nominatedOn)).toEqual(['2025-05-05', '2025-05-05'])
    expect(await makeMendFile(opening(), list.listId)).toMatchObject({ code: 'nothing-to-mend' })
  })

  it('are understood once more when a mended file is mended again', async () => {
    const list = await stage.sendPeople(stage.officer, [{ ...person(8), nik: '1' }], { area: boepinang })
    const mend = must(await makeMendFile(opening(), list.listId))
    const half = await fillIn(mend.bytes, [{ row: 4, cells: { NIK: '74060' } }])
    must(await stage.send(stage.officer, { name: 'a.xlsx', bytes: half }, { area: boepinang, mode: 'addition' }))
    const whole = await fillIn(mend.bytes, [{ row: 4, cells: { NIK: person(8).nik! } }])
    must(await stage.send(stage.officer, { name: 'b.xlsx', bytes: whole }, { area: boepinang, mode: 'addition' }))
    expect(await board()).toMatchObject({ good: 1, toMend: 0 })
  })
})
