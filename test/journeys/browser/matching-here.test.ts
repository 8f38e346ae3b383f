import { createServer, connect, type Server } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSnapshotJob, listSnapshots, pageVerified, verifyJob } from '#verification/index.ts'
import { boepinang, people, person } from '../../nomination/stage.ts'
import { testPassword } from '../../support/actors.ts'
import { findChromium, launchChromium } from '../../support/browser.ts'
import { book } from '../../support/http.ts'
import { runNow } from '../../support/jobs.ts'
import { onEngine } from '../../support/platform.ts'
import { serveForTest, type Served } from '../../support/served.ts'
import { builtWeb } from '../../support/web-build.ts'
import { receiveNames } from '../../verification/received.ts'
import { faultsOf } from './judge-page.ts'
import { openWindow, signIn, type Visit } from './office-browser.ts'

const head = 'NIK;NAMA;TANGGAL_LAHIR;KODE_WILAYAH;NAMA_IBU;DESIL'
const line = (number: number, decile: string, more: { nik?: string; name?: string; area?: string } = {}) => {
  const { nik, name, birthDate } = { ...person(number), ...more }
  return [nik, name, birthDate, more.area ?? boepinang, 'Wa Rahasia', decile].join(';')
}
/** Found, found by name under another NIK, found without a decile, twice in the extract, in decile 9; the others are strangers. */
const extract = Buffer.from(
  [
    head,
    line(1, '3'),
    line(2, '4', { nik: `${person(2).nik!.slice(0, 15)}7` }),
    line(3, ''),
    line(4, '2', { area: '74.06.02.2003' }),
    line(4, '5', { nik: '7406020101700011', area: '74.06.02.2004' }),
    line(5, '9'),
    ...Array.from({ length: 4_000 }, (_, at) => line(100 + at, '7', { name: `La Rahasia ${at}` })),
  ].join('\r\n'),
)

describe.skipIf(!findChromium())('welfare data that stay on the computer of their officer', () => {
  onEngine('embedded', 'in the browser', (ground) => {
    let browser: Browser
    let served: Served
    let wire: Awaited<ReturnType<typeof listenIn>>
    let visit: Visit
    let stage: Awaited<ReturnType<typeof receiveNames>>

    beforeAll(async () => {
      stage = await receiveNames(ground(), people(1, 8))
      served = await serveForTest(ground().platform, { webFolder: builtWeb(), demo: false })
      wire = await listenIn(served.address)
      browser = await launchChromium()
      visit = await openWindow(browser, wire.address, { now: ground().platform.world.clock.now() })
      await signIn(visit.page, 'welfare', testPassword)
    }, 120_000)
    afterAll(async () => {
      await visit?.close()
      await browser?.close()
      wire?.close()
      await served?.close()
    })

    it('are matched there, and of them nothing but results goes over the wire', async () => {
      const { page } = visit
      await page.goto(`/74.06/verifikasi/daftar/${stage.listId}`)
      const here = page.getByRole('region', { name: 'Di komputer ini' })
      await here.locator('input[type=file]').setInputFiles({ name: 'dtsen.csv', mimeType: 'text/csv', buffer: extract })
      await here.getByLabel('Sumber').fill('DTSN')
      await here.getByLabel('Data per tanggal').fill('1-5-2025')
      expect(await faultsOf(page, 'office')).toEqual([])
      await here.getByRole('button', { name: 'Padankan di komputer ini' }).click()
      await here.getByText('8 orang dipadankan dengan 4.006 baris').waitFor()
      expect(await faultsOf(page, 'office')).toEqual([])
      await here.getByRole('button', { name: 'Kirim hasil' }).click()
      await page.getByText('8 orang terjawab, 0 masih menunggu.').waitFor()
      const sent = wire.sent()
      // What was sent can be seen: the keys of our list are in it.
      expect(sent.match(/"key":"P[0-9A-F]{20}"/g)).toHaveLength(8)
      const numbers = extract.toString().match(/\d{16}/g)!
      const leaked = [...numbers, 'Rahasia', 'RAHASIA', 'NAMA_IBU', person(1).name!].filter((word) =>
        sent.includes(word),
      )
      expect(leaked).toEqual([])
      visit.staysHome()
    }, 90_000)

    it('end in the same verification as the whole extract would', async () => {
      const { platform } = ground()
      const fileDigest = (await platform.files('74.06')).put(extract)
      const delivery = { kind: 'dtsen', source: 'DTSEN', dataDate: '2025-05-01', fileDigest } as const
      const whole = (await runNow(ground(), stage.welfare, importSnapshotJob, delivery)).result!.snapshotId
      const kept = (await stage.look(stage.officer, listSnapshots)).find(({ mode }) => mode === 'browser')!
      expect(kept).toMatchObject({ source: 'DTSEN', dataDate: '2025-05-01', listId: stage.listId })
      const verify = async (registryId: string) => {
        const input = { programmeId: stage.programmeId, registryId, coverId: null }
        const { result } = await runNow(ground(), stage.officer, verifyJob(book), input)
        const page = await stage.look(stage.officer, async (tx) =>
          pageVerified(tx, await platform.vault('74.06'), platform.world.clock.now(), {
            runId: result!.runId,
            limit: 50,
          }),
        )
        return page.rows.map(({ name, match, matchedBy, decile, outcome }) => [name, match, matchedBy, decile, outcome])
      }
      const [here, there] = [await verify(kept.id), await verify(whole)]
      expect(here).toEqual(there)
      const of = (number: number) => here.find(([name]) => name === person(number).name)!.slice(1)
      expect([1, 2, 3, 5, 6].map(of)).toEqual([
        ['matched', 'nik', 3, 'to-check'],
        ['matched', 'name-and-birth-date', 4, 'to-check'],
        ['not-ranked', 'nik', null, 'to-check'],
        ['matched', 'nik', 9, 'not-eligible'],
        ['not-found', '', null, 'to-check'],
      ])
    }, 90_000)
  })
})

/** Everything a browser says to the server, byte for byte: a page can hide a body from its tools, but not from the wire. */
async function listenIn(address: string) {
  const said: Buffer[] = []
  const { hostname, port } = new URL(address)
  const server: Server = createServer((browser) => {
    const behind = connect(Number(port), hostname)
    browser.on('data', (bytes) => said.push(bytes))
    browser.pipe(behind).pipe(browser)
    browser.on('error', () => behind.destroy())
    behind.on('error', () => browser.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${own}`,
    sent: () => Buffer.concat(said).toString('latin1'),
    close: () => void server.close(),
  }
}
