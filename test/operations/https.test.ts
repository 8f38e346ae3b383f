import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Certificate } from 'pkijs'
import { afterAll, expect, it } from 'vitest'
import { issueForServer, openOfficeCertificate } from '#platform/https/office-certificate.ts'
import { readKey } from '#platform/https/pem.ts'
import { realWorld } from '#platform/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'payung-https-'))
afterAll(() => rmSync(folder, { recursive: true }))

const world = (daysLater = 0) => {
  const real = realWorld()
  return { ...real, clock: { ...real.clock, now: () => new Date(Date.now() + daysLater * 86_400_000) } }
}
const names = ['payung-kantor', 'localhost', '127.0.0.1', '192.168.1.20']

/** What a computer of the office that trusts only this authority sees when it calls the server by a name. */
type Served = { readonly key: string; readonly cert: string }

async function call({ key, cert }: Served, ca: string, servername: string): Promise<string> {
  const server = createServer({ key, cert }, (_asked, answer) => answer.end('selamat datang'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await new Promise((resolve) => {
      const { port } = server.address() as AddressInfo
      const asked = request({ host: '127.0.0.1', port, servername, ca, path: '/' }, (answer) =>
        answer.on('data', (bytes: Buffer) => resolve(bytes.toString())),
      )
      asked.on('error', (error) => resolve(error.message))
      asked.end()
    })
  } finally {
    server.close()
  }
}

it('is trusted by whoever trusts the office, under the office’s names and no others', async () => {
  const office = await openOfficeCertificate(folder, names, world())
  const authority = readFileSync(office.authorityFile, 'utf8')
  expect(await call(office, authority, 'payung-kantor')).toBe('selamat datang')
  expect(await call(office, authority, 'bank.co.id')).toContain("does not match certificate's altnames")
  const stranger = await openOfficeCertificate(join(folder, 'another'), names, world())
  expect(await call(stranger, authority, 'payung-kantor')).not.toBe('selamat datang')
})

it('is made anew before it ends and for a new name, and what was installed on the computers stays good', async () => {
  const first = await openOfficeCertificate(folder, names, world())
  expect((await openOfficeCertificate(folder, names, world(300))).cert).toBe(first.cert)
  const later = await openOfficeCertificate(folder, names, world(340))
  expect(later.cert).not.toBe(first.cert)
  expect(later.fingerprint).toBe(first.fingerprint)
  const moved = await openOfficeCertificate(folder, [...names, '10.20.30.40'], world())
  expect(moved.cert).not.toBe(first.cert)
  expect(moved.fingerprint).toBe(first.fingerprint)
})

it('makes a new authority only for a name that the old one may not speak for, and tells by its fingerprint', async () => {
  const first = await openOfficeCertificate(folder, names, world())
  const renamed = await openOfficeCertificate(folder, ['payung.bombanakab.go.id', ...names], world())
  expect(renamed.fingerprint).not.toBe(first.fingerprint)
  expect(await call(renamed, readFileSync(renamed.authorityFile, 'utf8'), 'payung.bombanakab.go.id')).toBe(
    'selamat datang',
  )
})

it('keeps its keys from everybody else on the machine', async () => {
  await openOfficeCertificate(folder, names, world())
  for (const name of ['otoritas-kantor.key', 'server.key'])
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
})

it('cannot be turned against the office: its authority speaks for no bank', async () => {
  const { authorityFile } = await openOfficeCertificate(folder, names, world())
  const key = await readKey(readFileSync(join(folder, 'otoritas-kantor.key'), 'utf8'))
  const authority = { certificate: Certificate.fromBER(new X509Certificate(readFileSync(authorityFile)).raw), key }
  const stolen = await issueForServer(authority, ['bank.co.id'], world())
  expect(await call(stolen, readFileSync(authorityFile, 'utf8'), 'bank.co.id')).toBe('permitted subtree violation')
})
