import { expect, it } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { coverListBytes, generateBombana } from '#demo/generate/index.ts'
import { importSnapshotJob } from '#verification/import-snapshot.ts'
import { listSnapshots } from '#verification/list-snapshots.ts'
import { runNow } from '../support/jobs.ts'
import { onEachEngine } from '../support/platform.ts'

const bombana = generateBombana('import', { population: 6_000 })
const extract = Buffer.from([...bombana.dtsen.csv()].join(''))

onEachEngine('taking in a delivery', (ground) => {
  const store = async (bytes: Uint8Array) => (await ground().platform.files('74.06')).put(bytes)
  const take = async (bytes: Uint8Array, kind: 'dtsen' | 'cover' = 'dtsen') =>
    runNow(ground(), ground().actors.welfare, importSnapshotJob, {
      kind,
      source: 'DTSEN',
      dataDate: '2025-05-31',
      fileDigest: await store(bytes),
    })
  const all = <T>(work: Parameters<ReturnType<typeof ground>['platform']['inScope']>[1]) =>
    ground().platform.inScope(scopeOf(ground().actors.welfare), work) as Promise<T>

  it('keeps every usable row of the welfare data, without a name or a number in the clear', async () => {
    const { state, result } = await take(extract)
    expect(state).toBe('done')
    expect(result!.entries + result!.faults).toBe(bombana.dtsen.size)
    expect(result!.faults).toBeLessThan(bombana.dtsen.size / 100)
    const rows = await all<Record<string, unknown>[]>((tx) => tx.selectFrom('registry_entry').selectAll().execute())
    expect(rows).toHaveLength(result!.entries)
    const kept = JSON.stringify(
      rows.map((row) => Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : value))),
    )
    expect(kept).not.toMatch(/\d{16}/)
    expect(kept).not.toContain('LA ODE')
  })

  it('recognises the same delivery and doubles nothing', async () => {
    expect((await take(extract)).refusal).toMatchObject({ code: 'delivery-known-already' })
  })

  it('hands back the rows it cannot use, with the reason, and takes the others', async () => {
    const csv =
      'NIK,NAMA,TANGGAL_LAHIR,DESIL\n7406011708850001,La Ali,1985-08-17,3\n,La Tidak Dikenal,,4\n123,La Budi,1986-01-02,2\n'
    const { result } = await take(Buffer.from(csv))
    expect(result).toMatchObject({ entries: 2, faults: 1, unreadNiks: 1 })
    const [newest] = await all<Awaited<ReturnType<typeof listSnapshots>>>((tx) => listSnapshots(tx))
    expect(newest).toMatchObject({ entries: 2, faults: 1, unreadNiks: 1, state: 'ready' })
    expect((await ground().platform.files('74.06')).get(newest!.faultFile!).subarray(0, 2).toString()).toBe('PK')
  })

  it('reads the list of covered people from the workbook of a branch', async () => {
    const { state, result } = await take(await coverListBytes(bombana), 'cover')
    expect(state).toBe('done')
    expect(result!.entries).toBe(bombana.cover.length)
    const segments = await all<{ segment: string }[]>((tx) =>
      tx.selectFrom('cover_entry').select('segment').distinct().execute(),
    )
    expect(segments.map(({ segment }) => segment).toSorted()).toEqual(['BPU', 'PU', 'other'])
  })

  it('says in words what is wrong with a file that is no such list', async () => {
    expect((await take(Buffer.from('<html>maaf</html>'))).refusal?.code).toMatch(/^(file|columns)-/)
    expect((await take(Buffer.from('Warna,Ukuran\nmerah,3\n'))).refusal?.code).toMatch(/^columns-/)
  })

  it('does not let a kecamatan take in welfare data', async () => {
    const { kecamatan } = ground().actors
    await expect(
      runNow(ground(), kecamatan, importSnapshotJob, {
        kind: 'dtsen',
        source: 'x',
        dataDate: '2025-05-31',
        fileDigest: 'a'.repeat(64),
      }),
    ).rejects.toThrow('not-allowed')
  })
})
