import { isIP } from 'node:net'
import { BitString, OctetString } from 'asn1js'
import { BasicConstraints, GeneralName, GeneralSubtree, NameConstraints } from 'pkijs'
import type { Certificate } from 'pkijs'
import type { World } from '../world.ts'
import { extension, issueCertificate, newKeyPair, type Issuer } from './issue-certificate.ts'

const days = 86_400_000
const yearsTrusted = 10

const basicConstraints = '2.5.29.19'
const keyUsage = '2.5.29.15'
const nameConstraints = '2.5.29.30'
const [dnsName, ipAddress] = [2, 7] as const
const signsCertificates = 0b00000100

/** What only means something inside a house: RFC 6762, RFC 8375, ICANN 2024 (.internal), and the private addresses of RFC 1918. */
const houseNames = ['local', 'lan', 'internal', 'home.arpa', 'localhost']
const houseNetworks = [
  [127, 0, 0, 0, 255, 0, 0, 0],
  [10, 0, 0, 0, 255, 0, 0, 0],
  [172, 16, 0, 0, 255, 240, 0, 0],
  [192, 168, 0, 0, 255, 255, 0, 0],
]

/**
 * An authority of the office's own. The computers of the office are told to trust it, so it must be of no use against
 * them: it may speak for the office's own names and for private addresses only (name constraints, RFC 5280 4.2.1.10).
 * Whoever steals its key cannot pass for a bank.
 */
export async function makeAuthority(names: readonly string[], { clock, random }: World): Promise<Issuer> {
  const keys = await newKeyPair()
  const from = clock.now()
  const certificate = await issueCertificate(keys, {
    name: `Payung ${names[0]} ${from.getUTCFullYear()}`,
    from: new Date(from.getTime() - days),
    until: new Date(from.getTime() + yearsTrusted * 365 * days),
    serial: random.bytes(16),
    says: [
      extension(basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema(), true),
      extension(keyUsage, usage(signsCertificates, 2), true),
      extension(nameConstraints, constraintsFor(names).toSchema(), true),
    ],
  })
  return { certificate, key: keys.privateKey }
}

/** Whether an authority may speak for a name: one made for other names cannot sign the present ones. */
export function speaksFor(authority: Certificate, name: string): boolean {
  const said = authority.extensions?.find(({ extnID }) => extnID === nameConstraints)?.parsedValue as NameConstraints
  const permitted = (said?.permittedSubtrees ?? []).map(({ base }) => base)
  return isIP(name)
    ? permitted.some(({ type, value }) => type === ipAddress && isWithin(name, value as OctetString))
    : permitted.some(({ type, value }) => type === dnsName && (name === value || name.endsWith(`.${String(value)}`)))
}

function constraintsFor(names: readonly string[]): NameConstraints {
  const own = names.filter((name) => !isIP(name))
  const dns = [...new Set([...houseNames, ...own])].map((value) => new GeneralName({ type: dnsName, value }))
  const addresses = names.filter((name) => isIP(name) === 4).map((name) => [...partsOf(name), 255, 255, 255, 255])
  const networks = [...houseNetworks, ...addresses].map(
    (bytes) =>
      new GeneralName({ type: ipAddress, value: new OctetString({ valueHex: Uint8Array.from(bytes).buffer }) }),
  )
  return new NameConstraints({ permittedSubtrees: [...dns, ...networks].map((base) => new GeneralSubtree({ base })) })
}

function isWithin(address: string, network: OctetString): boolean {
  const bytes = [...network.valueBlock.valueHexView]
  return partsOf(address).every((part, at) => (part & bytes[at + 4]!) === bytes[at])
}

export const partsOf = (address: string): number[] => address.split('.').map(Number)

export const usage = (bits: number, unused: number): BitString =>
  new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits: unused })
