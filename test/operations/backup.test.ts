import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { makeBackup } from '#platform/copies/backup.ts'
import { restoreServer } from '#platform/copies/restore-server.ts'
import { restoreEmbedded } from '#platform/copies/restore.ts'
import { connect } from '#platform/database/connect.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import { copyKeysOf, type Platform } from '#platform/index.ts'
import { must } from '../support/actors.ts'
import { onEngine } from '../support/platform.ts'
import { withDatabase } from '../support/template.ts'
import { act, actsIn, newOffice, officer, openOffice, trailOf } from './office.ts'
import { payung } from './payung.ts'

const scan = Buffer.from('%PDF-1.7 a signed decree')

describe('a backup of the embedded engine', () => {
  let made: { office: string; file: string; digest: string }
  beforeAll(async () => {
    const office = newOffice()
    const platform = await openOffice(office)
    const digest = await storeScan(platform, office)
    await act(platform, officer(office), 'in the backup')
    const file = join(office, 'payung.backup')
    const said = await payung(['backup', '--to', file, '--data', office, '--json'])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(said.out)).toMatchObject({ file, engine: 'embedded', storedFiles: 1 })
    await act(platform, officer(office), 'after the backup')
    await platform.close()
    made = { office, file, digest }
  })

  it('brings back every row and file, and the trail says how old it is', async () => {
    const place = emptyPlace(made.office)
    const said = await payung(['restore', '--from', made.file, '--data', place, '--json'])
    expect(said).toMatchObject({ code: 0 })
    const platform = await openOffice(place)
    expect(await actsIn(platform)).toEqual(['in the backup'])
    expect((await platform.files('74.06')).get(made.digest)).toEqual(scan)
    expect((await trailOf(platform, '74.06'))[0]).toMatchObject({
      act: 'system.restored',
      details: { kind: 'backup', ageMinutes: 0 },
    })
  })

  it('replaces data that are there only when told to, and puts them aside', async () => {
    const place = emptyPlace(made.office)
    cpSync(made.office, place, { recursive: true })
    const restoring = { dataFolder: place, copyKeys: copyKeysOf({ dataFolder: place }), from: made.file }
    expect(await restoreEmbedded({ ...restoring, force: false }, new Date())).toMatchObject({ code: 'place-not-empty' })
    must(await restoreEmbedded({ ...restoring, force: true }, new Date()))
    const aside = readdirSync(join(place, 'database')).find((name) => name.startsWith('replaced-'))!
    expect(readdirSync(join(place, 'database', aside)).toSorted()).toEqual(['cluster', 'files', 'journal'])
    expect(await actsIn(await openOffice(place))).toEqual(['in the backup'])
  })

  it('is refused with another key and when it is damaged, before anything is touched', async () => {
    const place = emptyPlace(made.office)
    const broken = join(place, 'broken.backup')
    cpSync(made.file, broken)
    truncateSync(broken, 1_000_000)
    const right = copyKeysOf({ dataFolder: place })
    const restoring = { dataFolder: place, copyKeys: right, from: broken, force: false }
    expect(await restoreEmbedded(restoring, new Date())).toMatchObject({ code: 'archive-damaged' })
    const other = { ...restoring, from: made.file, copyKeys: [randomBytes(32)] as const }
    expect(await restoreEmbedded(other, new Date())).toMatchObject({ code: 'archive-other-key' })
    expect(existsSync(join(place, 'database', 'cluster'))).toBe(false)
    writeFileSync(broken, 'not an archive')
    expect(await restoreEmbedded(restoring, new Date())).toMatchObject({ code: 'archive-unknown' })
  })

  it('is not restored under a running server', async () => {
    const platform = await openOffice(made.office)
    const restoring = { dataFolder: made.office, copyKeys: copyKeysOf({ dataFolder: made.office }), from: made.file }
    expect(await restoreEmbedded({ ...restoring, force: true }, new Date())).toMatchObject({ code: 'place-in-use' })
    await platform.close()
  })
})

onEngine('server', 'a backup', (ground) => {
  const key = randomBytes(32)
  const created = `restored_${process.pid}`
  const url = () => withDatabase(inject('template').serverUrl!, created)
  const folder = mkdtempSync(join(tmpdir(), 'payung-server-backup-'))
  beforeAll(() => ground().platform.connection.pool.query(`create database ${created}`))
  afterAll(async () => {
    await ground().platform.connection.pool.query(`drop database if exists ${created}`)
    rmSync(folder, { recursive: true })
  })

  it('brings back every row and file into an empty database, and only by force into one that is not', async () => {
    const { platform } = ground()
    const digest = await storeScan(platform, platform.dataFolder)
    const place = { connection: platform.connection, dataFolder: platform.dataFolder, copyKey: key }
    const backup = must(await makeBackup(place, folder, new Date()))
    expect(dirname(backup.file)).toBe(folder)
    const connection = await connect({ dataFolder: folder, databaseUrl: url() })
    onTestFinished(() => connection.close())
    const restoring = { dataFolder: folder, copyKeys: [key] as const, from: backup.file, force: false }
    must(await restoreServer(restoring, connection, new Date()))
    const count = 'select count(*) as n from pemda_74_06.trail union all select count(*) from public.area'
    expect((await connection.pool.query(count)).rows).toEqual((await platform.connection.pool.query(count)).rows)
    expect(existsSync(join(folder, 'files', '74.06', digest))).toBe(true)
    expect(await restoreServer(restoring, connection, new Date())).toMatchObject({ code: 'database-not-empty' })
    must(await restoreServer({ ...restoring, force: true }, connection, new Date()))
  })

  it('is refused to a role that sees only what the policies let through', async () => {
    const { connection, dataFolder } = ground().platform
    const role = `clerk_${process.pid}`
    await connection.pool.query(`create role ${role} login password 'x'`)
    onTestFinished(async () => void (await connection.pool.query(`drop role ${role}`)))
    const backupUrl = new URL(connection.settings.connectionString!)
    backupUrl.username = role
    backupUrl.password = 'x'
    const place = { connection, dataFolder, copyKey: key, backupUrl: backupUrl.href }
    expect(await makeBackup(place, join(folder, 'never'), new Date())).toMatchObject({ code: 'backup-role-needed' })
  })
})

async function storeScan(platform: Platform, dataFolder: string): Promise<string> {
  const files = await platform.files('74.06')
  const scope = { pemda: '74.06', area: '74.06', actor: officer(dataFolder).accountId, role: 'lead-agency-officer' }
  const as = { name: 'sk.pdf', mediaType: 'application/pdf', at: new Date(), by: scope.actor }
  return platform.inScope(scope, (tx) => keepFile(tx, files, scan, as))
}

/** A new machine to which only the key file was brought. */
function emptyPlace(office: string): string {
  const place = mkdtempSync(join(tmpdir(), 'payung-new-machine-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  mkdirSync(join(place, 'keys'), { mode: 0o700 })
  cpSync(join(office, 'keys', 'master.key'), join(place, 'keys', 'master.key'))
  return place
}
