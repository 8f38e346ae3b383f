import { beforeAll, describe, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { writeWorkbook } from '#exchange/sheet/index.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import { openRound, receiveList } from '#nomination/actions.ts'
import type { ReceiveInput } from '#nomination/contract.ts'
import yazl from 'yazl'
import { buffer } from 'node:stream/consumers'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, boepinang, fileOf, openStage, people, person, sheetOf, workbookOf, type Stage } from './stage.ts'

const protectedFile = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

/** Eleven people whose NIK Excel holds as numbers: the 16th digit is gone. */
async function roundedFile() {
  const rows = people(1, 11).map(({ nik, name }) => [
    { value: Number(nik!.slice(0, 15)) * 10, as: 'plain' as const },
    name!,
  ])
  return workbookOf([['NIK', 'Nama'], ...rows])
}

onEachEngine('what villages really send', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(ground())
  })
  const refusalOf = async (bytes: Uint8Array, name = 'daftar.xlsx') =>
    (await stage.preview(stage.operator, [{ name, bytes }]))[0]!.refusal?.code

  it('is refused by name when it cannot be trusted or read', async () => {
    const sound = await workbookOf(sheetOf(people(1, 3)))
    expect(await refusalOf(protectedFile)).toBe('file-encrypted')
    expect(await refusalOf(sound.subarray(0, 900))).toBe('file-broken')
    expect(await refusalOf(new Uint8Array())).toBe('file-empty')
    expect(await refusalOf(Buffer.from('%PDF-1.7'))).toBe('file-not-a-list')
    expect(await refusalOf(await roundedFile())).toBe('file-nik-rounded')
    expect(await refusalOf(await workbookOf([['NIK', 'Nama']]))).toBe('file-no-rows')
    expect(await refusalOf(await workbookOf([['halo'], ['apa kabar']]))).toBe('columns-not-recognised')
    expect(
      await refusalOf(
        await workbookOf([
          ['Nama', 'Alamat'],
          ['La Ali', 'Dusun I'],
        ]),
      ),
    ).toBe('columns-missing')
  })

  it('does not stop the files beside it', async () => {
    const zip = new yazl.ZipFile()
    zip.addBuffer(Buffer.from(await workbookOf(sheetOf(people(1, 2), ['DESA BOEPINANG']))), 'Poleang/boepinang.xlsx')
    zip.addBuffer(protectedFile, 'Poleang/rahasia.xlsx')
    zip.end()
    const archive = { name: 'kiriman.zip', bytes: new Uint8Array(await buffer(zip.outputStream)) }
    const broken = { name: 'rusak.zip', bytes: archive.bytes.subarray(0, 200) }
    const seen = await stage.preview(stage.officer, [archive, broken])
    expect(seen.map(({ fileName, refusal, counts }) => [fileName, refusal?.code, counts?.rows])).toEqual([
      ['kiriman.zip/Poleang/boepinang.xlsx', undefined, 2],
      ['kiriman.zip/Poleang/rahasia.xlsx', 'file-encrypted', undefined],
      ['rusak.zip', 'file-broken', undefined],
    ])
  })

  it('is refused when it was meant for another kabupaten or another desa, also without a preview', async () => {
    const kolaka = await fileOf(people(1, 2), { titles: ['DESA TOWUA KECAMATAN WUNDULAKO', 'KABUPATEN KOLAKA'] })
    const [seen] = await stage.preview(stage.officer, [kolaka])
    expect(seen!.refusal).toMatchObject({ code: 'list-of-another-kabupaten', facts: { place: 'Kabupaten Kolaka' } })
    expect(await stage.send(stage.officer, kolaka, { area: boepinang })).toMatchObject({
      code: 'list-of-another-kabupaten',
    })
    const sister = await fileOf(people(1, 2), { name: 'Usulan_74.06.01.1015_X.xlsx' })
    expect((await stage.preview(stage.operator, [sister]))[0]!.refusal?.code).toBe('list-of-another-desa')
  })

  it('asks for the desa when nothing names it, or two bear the name', async () => {
    const plain = await fileOf(people(1, 2), { name: 'WhatsApp.xlsx' })
    const twins = await fileOf(people(1, 2), { name: 'Desa Toli-Toli.xlsx' })
    const [unnamed, ambiguous] = await stage.preview(stage.officer, [plain, twins])
    expect(unnamed).toMatchObject({ area: null, candidates: [], refusal: null, counts: { rows: 2 } })
    expect(ambiguous!.candidates.map(({ code }) => code)).toEqual(['74.06.06.2007', '74.06.08.2005'])
    const [named] = must(await stage.preview(stage.officer, [plain], boepinang))
    expect(named).toMatchObject({ area: { code: boepinang }, areaBy: 'given' })
    await expect(stage.preview(stage.operator, [plain], '74.06.02.2003')).rejects.toThrow('desa-unknown')
    expect(await stage.send(stage.officer, plain, { area: '74.06.99.2999' })).toMatchObject({ code: 'desa-unknown' })
  })

  it('is not taken in silently for another desa than it names', async () => {
    const file = await fileOf(people(10, 12), { name: 'usulan.xlsx', titles: ['DAFTAR DESA BOEPINANG BARAT'] })
    const [picked] = await stage.preview(stage.officer, [file], boepinang)
    expect(picked).toMatchObject({ area: { code: boepinang }, areaBy: 'given', otherDesa: [{ code: barat }] })
    const [own] = await stage.preview(stage.operator, [file])
    expect(own).toMatchObject({ area: { code: boepinang }, areaBy: 'own', otherDesa: [{ code: barat }] })
    expect((await stage.preview(stage.sister, [file]))[0]).toMatchObject({ area: { code: barat }, otherDesa: [] })
    const refused = { code: 'desa-named-otherwise', facts: { named: 'Boepinang Barat', chosen: 'Boepinang' } }
    expect(await stage.send(stage.officer, file, { area: boepinang })).toMatchObject(refused)
    expect(await stage.send(stage.operator, file)).toMatchObject(refused)
    expect(must(await stage.send(stage.operator, file, { keepsDesa: true }))).toMatchObject({ good: 3 })
  })

  it('is read sheet by sheet, and rows that name nobody are told', async () => {
    const [first, second] = [sheetOf(people(1, 3), ['DUSUN I']), sheetOf(people(4, 5), ['DUSUN II'])]
    const bytes = await writeWorkbook({
      sheets: [
        { name: 'Dusun I', columns: [], rows: [...first, ['JUMLAH', '3 orang']] },
        { name: 'Dusun II', columns: [], rows: second },
        { name: 'Rekap', columns: [], rows: [['Jumlah usulan', '5 orang']] },
      ],
    })
    const [seen] = await stage.preview(stage.operator, [{ name: 'dua lembar.xlsx', bytes }])
    expect(seen).toMatchObject({
      counts: { rows: 5 },
      otherSheets: [{ sheet: 'Rekap', rows: 1 }],
      leftOut: [{ sheet: 'Dusun I', row: 6, why: 'total' }],
    })
  })

  describe('with headings nobody knows', () => {
    const strange = (rows: ReturnType<typeof people>) =>
      workbookOf([
        ['kolom satu', 'kolom dua', 'kolom tiga'],
        ...rows.map(({ name, birthDate, nik }) => [name!, birthDate!, nik!]),
      ])
    const columns = [
      { field: 'name', index: 0 },
      { field: 'birthDate', index: 1 },
      { field: 'nik', index: 2 },
    ]
    const mapping = { sheets: [{ sheet: 'Sheet1', headerRow: 1, columns }] }

    it('takes the columns a person points out, and remembers them for the next list', async () => {
      const file = { name: 'aneh.xlsx', bytes: await strange(people(1, 3)) }
      const turned = columns.map(({ field, index }) => ({ field, index: (index + 1) % 3 }))
      must(await stage.send(stage.sister, file, { mapping: { sheets: [{ ...mapping.sheets[0]!, columns: turned }] } }))
      // The same file once more, with the columns put right.
      expect(must(await stage.send(stage.sister, file, { mapping }))).toMatchObject({ version: 2, good: 3 })
      const [next] = await stage.preview(stage.officer, [{ name: 'lain.xlsx', bytes: await strange(people(4, 6)) }])
      expect(next).toMatchObject({ counts: { rows: 3, new: 3 }, sheets: [{ by: 'remembered', columns }] })
    })

    it('refuses columns that cannot be', async () => {
      const file = { name: 'aneh.xlsx', bytes: await strange(people(7, 9)) }
      const answer = async (given: ReceiveInput['mapping']) => stage.send(stage.operator, file, { mapping: given })
      const sheet = { sheet: 'Sheet1', headerRow: 1 }
      expect(await answer({ sheets: [{ ...sheet, sheet: 'Lain', columns }] })).toMatchObject({ code: 'sheet-missing' })
      expect(await answer({ sheets: [{ ...sheet, columns: columns.slice(0, 2) }] })).toMatchObject({
        code: 'columns-missing',
      })
      const twice = [...columns, { field: 'kk', index: 2 }]
      expect(await answer({ sheets: [{ ...sheet, columns: twice }] })).toMatchObject({ code: 'columns-chosen-twice' })
      const invented = [...columns, { field: 'golongan', index: 3 }]
      expect(await answer({ sheets: [{ ...sheet, columns: invented }] })).toMatchObject({
        code: 'columns-field-unknown',
      })
    })
  })

  it('cannot be received when it was not asked for, not stored, or given in the future', async () => {
    const file = await fileOf([person(1)])
    const [seen] = await stage.preview(stage.operator, [file])
    const receive = (more: Partial<ReceiveInput>) =>
      receiveList(
        book,
        { platform: ground().platform, actor: stage.operator, key: undefined },
        {
          programmeId: stage.programmeId,
          area: boepinang,
          keepsDesa: false,
          fileDigest: seen!.digest!,
          fileName: 'x.xlsx',
          mapping: null,
          mode: 'whole',
          sender: '',
          scanDigest: null,
          ...more,
        },
      )
    expect(await receive({ fileDigest: 'f'.repeat(64) })).toMatchObject({ code: 'not-found' })
    expect(await receive({ scanDigest: 'f'.repeat(64) })).toMatchObject({ code: 'not-found' })
    expect(await receive({ nominatedOn: '2025-07-01' })).toMatchObject({ code: 'broken-input' })
    expect(await receive({ programmeId: '01990000-0000-7000-8000-000000000000' })).toMatchObject({ code: 'not-found' })
  })

  it('is no scan unless it is a picture or a PDF', async () => {
    const receiving = { platform: ground().platform, actor: stage.operator, key: undefined }
    const scan = { name: 'daftar.jpg', bytes: await workbookOf(sheetOf(people(1, 2))) }
    expect(await keepScan(receiving, scan)).toMatchObject({ code: 'scan-not-readable' })
  })

  it('is not asked of a desa that does not exist', async () => {
    const quotas = [{ area: '74.07.01.2001', quota: 3 }]
    const input = { programmeId: stage.programmeId, deadline: null, letter: '', quotas }
    expect(await perform(ground().platform, stage.officer, openRound, { input })).toMatchObject({
      code: 'desa-unknown',
    })
  })
})
