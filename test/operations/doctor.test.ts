import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createAccount } from '#access/accounts.ts'
import { runDoctor } from '#platform/doctor/run-doctor.ts'
import type { Platform, PlatformSettings } from '#platform/index.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { must } from '../support/actors.ts'
import { newOffice, openOffice } from './office.ts'

let office: string
let platform: Platform
beforeAll(async () => {
  office = newOffice()
  platform = await openOffice(office)
  await sealTrail(platform.connection.pool, platform.world, '74.06')
  await platform.connection.embedded!.copy()
  ;(await platform.files('74.06')).put(Buffer.from('a signed decree'))
  await platform.connection.pool.query(
    `insert into pemda_74_06.stored_file (digest, name, media_type, bytes, stored_at, stored_by)
     values ($1, 'sk.pdf', 'application/pdf', 15, now(), gen_random_uuid())`,
    [readdirSync(join(office, 'files', '74.06'))[0]],
  )
})

async function wrongs(more: Partial<PlatformSettings> = {}, now = new Date()): Promise<readonly string[]> {
  const settings = { dataFolder: office, copiesFolder: join(office, 'copies'), ...more }
  return must(await runDoctor(settings, now)).flatMap(({ state, check }) => (state === 'wrong' ? [check] : []))
}

it('finds nothing wrong where nothing is', async () => {
  expect(await wrongs()).toEqual([])
})

const person = 'pemda_74_06.person'
it.each([
  [
    'migrations',
    `update public.migration set digest = 'x' || digest`,
    `update public.migration set digest = substr(digest, 2)`,
  ],
  ['policies', `alter table ${person} no force row level security`, `alter table ${person} force row level security`],
  ['policies', `grant select on pemda_74_07.trail to payung_app`, `revoke select on pemda_74_07.trail from payung_app`],
  [
    'policies',
    `create policy gap on ${person} for select using (current_setting('payung.area', true) <> 'x')`,
    `drop policy gap on ${person}`,
  ],
  ['role', 'alter role payung_app createrole', 'alter role payung_app nocreaterole'],
  [
    'jobs',
    `insert into pemda_74_06.job (id, kind, input, requested_by, role, area, requested_at)
     values (gen_random_uuid(), 'test', '{}', gen_random_uuid(), 'auditor', '74.06', now() - interval '2 days')`,
    'delete from pemda_74_06.job',
  ],
  [
    'trail',
    `update pemda_74_06.trail set act = act || 'x' where place = 1`,
    `update pemda_74_06.trail set act = left(act, -1) where place = 1`,
  ],
])('finds what is wrong with %s', async (check, spoil, mend) => {
  const { pool } = platform.connection
  await pool.query(spoil)
  const found = await wrongs()
  await pool.query(mend)
  expect(found).toEqual([check])
})

it('finds a key file that others can read, that lies beside the data, or that opens nothing', async () => {
  const key = join(office, 'keys', 'master.key')
  chmodSync(key, 0o644)
  expect(await wrongs()).toEqual(['key-file'])
  chmodSync(key, 0o600)
  cpSync(key, join(office, 'database', 'master.key'))
  expect(await wrongs({ keyFile: join(office, 'database', 'master.key') })).toEqual(['key-file'])
  const other = join(office, 'keys', 'other.key')
  writeFileSync(other, randomBytes(32).toString('base64'), { mode: 0o600 })
  expect(await wrongs({ keyFile: other })).toEqual(['vaults'])
  expect(await wrongs({ keyFile: join(office, 'keys', 'none') })).toEqual(['key-file-missing'])
})

it.each([
  ['an old key', `update public.pemda_key set made_at = now() - interval '400 days'`, /more than a year/],
  [
    'a version that nobody went on with',
    `insert into public.pemda_key (pemda, purpose, version, wrapped, made_at)
     select pemda, 'seal', 2, wrapped, made_at from public.pemda_key where pemda = '74.06' and purpose = 'seal'`,
    /has not ended, 0 values/,
  ],
])('tells of %s', async (_what, spoil, sentence) => {
  const said = async () =>
    must(await runDoctor({ dataFolder: office, copiesFolder: join(office, 'copies') }, new Date()))
      .filter(({ check, state }) => check === 'keys' && state === 'notice')
      .map((finding) => finding.sentence.en)
  const { pool } = platform.connection
  await pool.query(`update public.pemda_key set made_at = now()`)
  expect(await said()).toEqual([])
  await pool.query(spoil)
  const found = await said()
  await pool.query(`delete from public.pemda_key where version > 1`)
  expect(found[0]).toMatch(sentence)
})

it('finds open folders, late copies and a clock that went back', async () => {
  chmodSync(join(office, 'files'), 0o755)
  expect(await wrongs()).toEqual(['folders'])
  chmodSync(join(office, 'files'), 0o700)
  expect(await wrongs({}, new Date(Date.now() + 2 * 3_600_000))).toEqual(['copies'])
  expect(await wrongs({}, new Date('2010-01-01'))).toEqual(['clock'])
})

it('finds files that are damaged or gone', async () => {
  const folder = join(office, 'files', '74.06')
  const file = join(folder, readdirSync(folder)[0]!)
  writeFileSync(file, 'something else')
  expect(await wrongs()).toEqual(['files'])
  rmSync(file)
  expect(await wrongs()).toEqual(['files'])
})

it('finds demo accounts among real data', async () => {
  must(await createAccount(platform, { username: 'demo', name: 'Demo', password: 'payung payung', demo: true }))
  expect(await wrongs()).toContain('demo-accounts')
})
