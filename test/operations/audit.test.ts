import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { keepSealing } from '#jobs/keep-sealing.ts'
import { anchorPlaces } from '#platform/trail/anchor-places.ts'
import { anchorFileOf, readAnchors } from '#platform/trail/anchors.ts'
import { act, newOffice, officer, openOffice } from './office.ts'
import { payung } from './payung.ts'

let office: string
let anchors: string
const verify = async (...more: string[]) => {
  const { code, out } = await payung(['audit', 'verify', '--pemda', '74.06', '--data', office, '--json', ...more])
  return { code, trail: JSON.parse(out).trails[0] }
}

/** What somebody with the database in his hands does while nobody works. */
async function withDatabase(statement: string): Promise<void> {
  const platform = await openOffice(office)
  await platform.connection.pool.query(statement)
  await platform.close()
}

beforeAll(async () => {
  office = newOffice()
  anchors = join(office, 'inspektorat')
  const platform = await openOffice(office)
  for (const name of ['one', 'two', 'three']) await act(platform, officer(office), name)
  await keepSealing(platform, anchorPlaces({ folder: anchors }, platform)).stop()
  await platform.close()
}, 60_000)

it('links the trail while the server runs, and leaves its end outside when it stops', async () => {
  const [left, ...more] = await readAnchors(join(anchors, anchorFileOf('74.06')), '74.06')
  expect(more).toEqual([])
  const { code, trail } = await verify('--anchors', join(anchors, anchorFileOf('74.06')))
  expect(code).toBe(0)
  expect(trail).toMatchObject({ whole: true, records: left!.place, anchors: 1, unsealed: 0 })
}, 60_000)

it('says where the chain is broken, and ends with 1', async () => {
  await withDatabase(`update pemda_74_06.trail set details = '{}' where place = 2`)
  const { code, trail } = await verify()
  expect(code).toBe(1)
  expect(trail).toMatchObject({ whole: false, fault: { place: 2, what: 'changed' } })
}, 60_000)

it('is not fooled by a trail that was cut and linked anew where the anchor is at hand', async () => {
  await withDatabase(`
    delete from pemda_74_06.trail;
    update pemda_74_06.trail_head set place = 0, link = sha256(convert_to('payung trail 74.06', 'UTF8'))`)
  expect(await verify()).toMatchObject({ code: 0, trail: { whole: true } })
  const { code, trail } = await verify('--anchors', join(anchors, anchorFileOf('74.06')))
  expect(code).toBe(1)
  expect(trail).toMatchObject({ fault: { what: 'cut' } })
}, 60_000)
