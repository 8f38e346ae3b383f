import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { scopeOf } from '#access/actor.ts'
import { items, type Item } from '#access/personal-data/items.ts'
import { totpAt, useTotp } from '#access/second-step/totp.ts'
import { insertPeople } from '#people/index.ts'
import { openLog } from '#platform/log.ts'
import { keyFileOf, openPlatform, type Platform } from '#platform/index.ts'
import { passOn } from '#platform/vault/pass-on.ts'
import { retireVersions } from '#platform/vault/retire.ts'
import { rewrap } from '#platform/vault/rewrap.ts'
import { countByVersion } from '#platform/vault/reseal-rows.ts'
import { sealedTables, sealedTablesOf } from '#platform/vault/sealed-tables.ts'
import { realWorld } from '#platform/world.ts'
import { must } from '../support/actors.ts'
import { samplePerson } from '../support/people.ts'
import { onEachEngine, onEngine, type TestGround } from '../support/platform.ts'
import { secretOf } from '../support/second-step.ts'

const area = '74.06.01.2001'
const [few, many] = [200, 1_000]

onEachEngine('the keys of a Pemda', (ground) => {
  const people = Array.from({ length: many }, (_none, at) => samplePerson(at, area))
  const add = async ({ platform, actors }: TestGround, from: number, to: number, by: Platform = platform) => {
    const vault = await by.vault('74.06')
    const some = people.slice(from, to).map((make) => make(vault))
    await platform.inScope(scopeOf(actors.officer), (tx) => insertPeople(tx, vault, some, new Date()))
  }
  const read = async (platform: Platform) => {
    const vault = await platform.vault('74.06')
    const rows = await platform.readInScope(scopeOf(ground().actors.officer), (tx) =>
      tx.selectFrom('person').select(['id', 'nik_sealed', 'kk_sealed', 'phone_sealed']).orderBy('id').execute(),
    )
    return rows.map(({ id, nik_sealed, kk_sealed, phone_sealed }) => ({
      id,
      nik: vault.open({ table: 'person', column: 'nik', row: id }, nik_sealed!),
      kk: vault.open({ table: 'person', column: 'kk', row: id }, kk_sealed!),
      phone: vault.open({ table: 'person', column: 'phone', row: id }, phone_sealed!),
    }))
  }
  const whole = (count: number) => people.slice(0, count).map(({ id, nik, kk, phone }) => ({ id, nik, kk, phone }))
  const settingsOf = ({ platform }: TestGround) => ({
    dataFolder: platform.dataFolder,
    databaseUrl: platform.connection.settings.connectionString,
  })
  const keyFile = () => keyFileOf(settingsOf(ground()))
  const work = (settleMillis = 20) => ({
    platform: ground().platform,
    keyFile: keyFile(),
    settleMillis,
    report: () => {},
  })
  const versions = async (pemda = '74.06') => [
    ...(await countByVersion(ground().platform.connection.pool, pemda, sealedTablesOf(pemda))).keys(),
  ]
  const acts = async () =>
    (
      await ground().platform.connection.pool.query<{ act: string }>(
        `select act from pemda_74_06.trail where act like 'keys.%' order by id`,
      )
    ).rows.map(({ act }) => act)

  it('pass on while another process reads and writes, which notices by itself, and nothing is lost', async () => {
    await add(ground(), 0, few)
    const file = (await ground().platform.files('74.06')).put(Buffer.from('a signed decree'))
    const server = await openPlatform({ ...settingsOf(ground()), lookAtKeysMillis: 10 }, realWorld(), openLog('silent'))
    onTestFinished(() => server.close())
    await server.vault('74.06')
    let count = few
    // Long enough for the look of the other process, on a busy machine too.
    const end = new AbortController()
    const serving = (async () => {
      while (!end.signal.aborted && count < many) {
        await add(ground(), count, count + 10, server)
        count += 10
        expect(await read(server)).toEqual(whole(count))
      }
    })()
    const [done] = await Promise.all([passOn(work(500), '74.06').finally(() => end.abort()), serving])
    expect(done).toMatchObject({ version: 2, files: 1, left: 0 })
    expect(count).toBeGreaterThan(few)
    expect(await versions()).toEqual([2])
    expect(await read(server)).toEqual(whole(count))
    expect((await server.files('74.06')).get(file).toString()).toBe('a signed decree')
    await add(ground(), count, many)
    expect(await versions()).toEqual([2])
    expect(await acts()).toEqual(['keys.pass-on', 'keys.passed-on'])
  })

  it('go on where a killed process left them, to the same version', async () => {
    const { databaseUrl, dataFolder } = settingsOf(ground())
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../support/passing-on.ts'), dataFolder, ...(databaseUrl ? [databaseUrl] : [])],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const over = once(child, 'close')
    // The file comes first; then some rows are sealed anew, and not all.
    child.stdout.on('data', (line: Buffer) => parseInt(line.toString()) > 1 && child.kill('SIGKILL'))
    await over
    await ground().platform.lookAtKeys()
    expect(new Set(await versions())).toEqual(new Set([2, 3]))
    expect(await read(ground().platform)).toEqual(whole(many))
    expect(await passOn(work(), '74.06')).toMatchObject({ version: 3, left: 0 })
    expect(await versions()).toEqual([3])
    expect(await read(ground().platform)).toEqual(whole(many))
  })

  it('lose their earlier versions a day later, when nothing stands under them', async () => {
    const { platform } = ground()
    expect(await retireVersions({ platform }, '74.06')).toMatchObject({ code: 'keys-too-new' })
    const later = {
      ...platform.world,
      clock: { ...platform.world.clock, now: () => new Date(Date.now() + 90_000_000) },
    }
    const old = await platform.connection.pool.query(`select nik_sealed from pemda_74_06.person limit 1`)
    expect(old.rows[0].nik_sealed[0]).toBe(2)
    const tomorrow = { platform: { ...platform, world: later } }
    await platform.connection.pool.query(
      `update pemda_74_06.person set kk_sealed = '\\x0100' where id = '${people[0]!.id}'`,
    )
    expect(await retireVersions(tomorrow, '74.06')).toMatchObject({ code: 'keys-still-used', facts: { left: 1 } })
    await platform.connection.pool.query(
      `update pemda_74_06.person p set kk_sealed = $1 where id = '${people[0]!.id}'`,
      [(await platform.vault('74.06')).seal({ table: 'person', column: 'kk', row: people[0]!.id }, people[0]!.kk)],
    )
    expect(must(await retireVersions(tomorrow, '74.06')).versions).toEqual([1, 2])
    await platform.lookAtKeys()
    expect(await read(platform)).toEqual(whole(many))
  })

  it('keep authenticators good, which are sealed with the key of the installation', async () => {
    const { platform, actors } = ground()
    expect(await passOn(work(), 'public')).toMatchObject({ version: 2, left: 0 })
    expect(await versions('public')).toEqual([2])
    const code = totpAt(secretOf('officer'), platform.world.clock.now())
    expect(await useTotp(platform, actors.officer.accountId, code)).toBe(true)
  })

  it('are wrapped with a new master key, and the old file alone opens nothing any more', async () => {
    const { platform } = ground()
    const old = `${keyFile()}.old`
    cpSync(keyFile(), old)
    expect(await rewrap(work())).toMatchObject({ earlier: 1 })
    await platform.lookAtKeys()
    const again = (at: string) => openPlatform({ ...settingsOf(ground()), keyFile: at }, realWorld(), openLog('silent'))
    const opened = await again(keyFile())
    expect(await read(opened)).toEqual(whole(many))
    await opened.close()
    await expect(again(old)).rejects.toMatchObject({ refusal: { code: 'key-file-wrong' } })
    const other = `${keyFile()}.other`
    writeFileSync(other, randomBytes(32).toString('base64'))
    await expect(again(other)).rejects.toMatchObject({ refusal: { code: 'key-file-wrong' } })
    expect(await acts()).toContain('keys.rewrap')
    const [newest] = readFileSync(keyFile(), 'utf8').split('\n')
    writeFileSync(keyFile(), `${newest}\n`, { mode: 0o600 })
    await (await again(keyFile())).close()
  })

  it('come back from beside the files when the database went back to a time before them', async () => {
    const { platform } = ground()
    await passOn(work(), '74.06')
    const file = (await platform.files('74.06')).put(Buffer.from('sealed with version 4'))
    await platform.connection.pool.query(`delete from public.pemda_key where version = 4`)
    const reopened = await openPlatform(settingsOf(ground()), realWorld(), openLog('silent'))
    onTestFinished(() => reopened.close())
    expect((await reopened.files('74.06')).get(file).toString()).toBe('sealed with version 4')
    expect(await read(reopened)).toEqual(whole(many))
  })
})

onEngine('embedded', 'what is sealed', (ground) => {
  it('stands in a column that passing on knows, or is a digest, an index or a public key', async () => {
    const { rows } = await ground().platform.connection.pool.query<{ at: string }>(
      `select table_name || '.' || column_name as at from information_schema.columns
       where table_schema in ('public', 'pemda_74_06') and data_type = 'bytea'
         and column_name !~ '(_index|_hash|_digest|^digest|^link|^source|^public_key)$' order by 1`,
    )
    const known = Object.entries(sealedTables).flatMap(([table, { columns }]) =>
      Object.values<string>(columns).map((name) => `${table}.${name}`),
    )
    // The wrapped data keys are what `keys rewrap` is for.
    expect(rows.map(({ at }) => at)).toEqual([...known, 'pemda_key.wrapped'].toSorted())
    const ofItems = Object.values<Item>(items).flatMap(({ sealed, columns }) => (sealed ? columns : []))
    expect(ofItems.filter((one) => !/_(index|tail)$/.test(one) && !known.includes(one))).toEqual([])
  })
})
