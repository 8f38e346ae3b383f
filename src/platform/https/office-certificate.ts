import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { OctetString } from 'asn1js'
import { AltName, Certificate, ExtKeyUsage, GeneralName } from 'pkijs'
import { writeDurably } from '../files/write-durably.ts'
import type { World } from '../world.ts'
import { extension, issueCertificate, newKeyPair, type Issuer } from './issue-certificate.ts'
import { makeAuthority, partsOf, speaksFor, usage } from './office-authority.ts'
import { certPem, keyPem, readKey } from './pem.ts'

/** Browsers refuse a longer one (CA/Browser Forum baseline: 398 days). */
const daysValid = 397
/** Renewed so long before its end; a server that runs for months looks every day. */
const daysBefore = 60

const [keyUsage, extendedUsage, alternativeNames] = ['2.5.29.15', '2.5.29.37', '2.5.29.17']
const serverAuthentication = '1.3.6.1.5.5.7.3.1'
const signsHandshakes = 0b10000000

export type OfficeCertificate = {
  /** PEM. */
  readonly key: string
  readonly cert: string
  /** What the computers and phones of the office are told to trust. */
  readonly authorityFile: string
  /** SHA-256 of the authority, to be compared by whoever installs it. */
  readonly fingerprint: string
}

/**
 * The certificate under which a small office serves itself over HTTPS, made when it is missing, near its end, or for
 * other names than today's. The authority stays as long as it may speak for these names: what was installed on the
 * office's computers goes on being good.
 */
export async function openOfficeCertificate(
  folder: string,
  names: readonly string[],
  world: World,
): Promise<OfficeCertificate> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const authority = await openAuthority(folder, names, world)
  const [keyFile, certFile] = [join(folder, 'server.key'), join(folder, 'server.crt')]
  if (!isGood(certFile, authority.certificate, names, world.clock.now())) {
    const { key, cert } = await issueForServer(authority, names, world)
    writeDurably(keyFile, Buffer.from(key))
    writeDurably(certFile, Buffer.from(cert))
  }
  const authorityFile = join(folder, 'otoritas-kantor.crt')
  const { fingerprint256 } = new X509Certificate(readFileSync(authorityFile))
  return {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(certFile, 'utf8'),
    authorityFile,
    fingerprint: fingerprint256,
  }
}

async function openAuthority(folder: string, names: readonly string[], world: World): Promise<Issuer> {
  const [keyFile, certFile] = [join(folder, 'otoritas-kantor.key'), join(folder, 'otoritas-kantor.crt')]
  if (existsSync(keyFile) && existsSync(certFile)) {
    const certificate = Certificate.fromBER(new X509Certificate(readFileSync(certFile)).raw)
    const lasting = certificate.notAfter.value.getTime() > world.clock.now().getTime() + daysValid * 86_400_000
    if (lasting && names.every((name) => speaksFor(certificate, name)))
      return { certificate, key: await readKey(readFileSync(keyFile, 'utf8')) }
  }
  const made = await makeAuthority(names, world)
  writeDurably(keyFile, Buffer.from(await keyPem(made.key)))
  writeDurably(certFile, Buffer.from(certPem(made.certificate)))
  return made
}

function isGood(file: string, authority: Certificate, names: readonly string[], now: Date): boolean {
  if (!existsSync(file)) return false
  const own = new X509Certificate(readFileSync(file))
  const asked = now.getTime()
  const lasting = own.validFromDate.getTime() <= asked && own.validToDate.getTime() > asked + daysBefore * 86_400_000
  const named = names.every((name) => (isIP(name) ? own.checkIP(name) : own.checkHost(name)) !== undefined)
  return lasting && named && own.verify(new X509Certificate(certPem(authority)).publicKey)
}

/** @returns PEM of a new key and its certificate, for these names */
export async function issueForServer(
  authority: Issuer,
  names: readonly string[],
  { clock, random }: World,
): Promise<{ readonly key: string; readonly cert: string }> {
  const keys = await newKeyPair()
  const now = clock.now().getTime()
  const certificate = await issueCertificate(
    keys,
    {
      name: names[0]!,
      // A clock of the office that is a little behind must not refuse it.
      from: new Date(now - 86_400_000),
      until: new Date(now + (daysValid - 1) * 86_400_000),
      serial: random.bytes(16),
      says: [
        extension(keyUsage, usage(signsHandshakes, 7), true),
        extension(extendedUsage, new ExtKeyUsage({ keyPurposes: [serverAuthentication] }).toSchema()),
        extension(alternativeNames, new AltName({ altNames: names.map(nameOf) }).toSchema()),
      ],
    },
    authority,
  )
  return { key: await keyPem(keys.privateKey), cert: certPem(certificate) }
}

const nameOf = (name: string): GeneralName =>
  isIP(name)
    ? new GeneralName({ type: 7, value: new OctetString({ valueHex: Uint8Array.from(partsOf(name)).buffer }) })
    : new GeneralName({ type: 2, value: name })
