import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { steppingAll, steppingList } from '#nomination/actions.ts'
import { addFund } from '#programme/actions.ts'
import { importSnapshotJob, pageVerified, verifyJob } from '#verification/index.ts'
import { readNominees } from '#verification/read-nominees.ts'
import { boepinang, barat, openStage, people, person } from '../nomination/stage.ts'
import { bombana, setTo } from '../selection/verified-pemda.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { runNow } from '../support/jobs.ts'
import { onEachEngine } from '../support/platform.ts'

onEachEngine('one person named by two desa', (ground) => {
  it('is no matter of either desa, and a case with both names at the lead agency', async () => {
    const { platform, actors } = ground()
    const stage = await openStage(ground())
    const { programmeId } = stage
    const twice = [person(1), { ...person(1), nik: `${person(1).nik!.slice(0, 15)}7` }] as const
    await stage.sendPeople(stage.operator, people(1, 3))
    // The second desa hears nothing of the first, whether it writes the same number or a mistyped one.
    const second = await stage.sendPeople(stage.sister, [twice[1], person(2), person(9)])
    expect(second).toMatchObject({ good: 3, repeated: 0 })
    for (const operator of [stage.operator, stage.sister]) {
      const [list] = await stage.look(operator, (tx) => tx.selectFrom('nomination_list').select('id').execute())
      const input = { listId: list!.id, remark: '', scanDigest: null }
      must(await perform(platform, operator, steppingList('send'), { input }))
    }
    const input = { programmeId, area: '74.06.01', scanDigest: null }
    must(await perform(platform, stage.kecamatan, steppingAll('pass-on'), { input }))
    must(await perform(platform, stage.officer, steppingAll('receive'), { input }))
    const runId = await verify()
    const page = (more = {}) =>
      stage.look(stage.officer, async (tx) =>
        pageVerified(tx, await platform.vault('74.06'), platform.world.clock.now(), { runId, limit: 50, ...more }),
      )
    // Read in small pages, nobody is lost, twice, or counted with other doubles.
    const read = (size?: number) => readNominees((work) => stage.look(stage.officer, work), programmeId, size)
    const all = await read()
    expect(all).toHaveLength(5)
    for (const size of [1, 2, 5]) expect(await read(size)).toEqual(all)
    const { rows, total } = await page({ double: 'yes' })
    expect(total).toBe(rows.length)
    const isHeld = (row: (typeof rows)[number]) => row.checks.some(({ remark }) => remark?.code === 'nominated-twice')
    const found = rows.map((row) => [row.name, row.area, row.alsoIn, isHeld(row)])
    // The same number is one person, counted once; under another number he waits for an officer.
    expect(found).toContainEqual([person(2).name, boepinang, [barat], false])
    expect(found).toContainEqual([person(1).name, barat, [boepinang], true])
    expect((await page()).rows.filter(({ alsoIn }) => alsoIn.length > 0)).toHaveLength(rows.length)
    expect(rows.find(({ area }) => area === barat)!.nikQuestion).toMatchObject({ state: 'open' })

    async function verify(): Promise<string> {
      const fund = { source: 'apbd-kabupaten', budgetYear: 2025, dpaNumber: 'DPA/7', accountCode: '' } as const
      const money = { ...fund, programmeId, ceiling: 12 * 201_600 }
      must(await perform(platform, actors.officer, addFund(book), { input: money }))
      must(await setTo(ground(), programmeId, bombana))
      const head = 'NIK,NAMA,TANGGAL_LAHIR,KODE_WILAYAH,DESIL'
      const lines = [1, 2, 3, 9].map((number) => {
        const { nik, name, birthDate } = person(number)
        return `${nik},${name},${birthDate},${number === 1 ? barat : boepinang},3`
      })
      const fileDigest = (await platform.files('74.06')).put(Buffer.from(`${head}\n${lines.join('\n')}\n`))
      const delivery = { kind: 'dtsen', source: 'DTSEN', dataDate: '2025-05-01', fileDigest } as const
      const taken = await runNow(ground(), actors.welfare, importSnapshotJob, delivery)
      const asked = { programmeId, registryId: taken.result!.snapshotId, coverId: null }
      return (await runNow(ground(), actors.officer, verifyJob(book), asked)).result!.runId
    }
  })
})
