import { createHash, webcrypto } from 'node:crypto'
import { Integer, OctetString, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, AuthorityKeyIdentifier, Certificate, Extension } from 'pkijs'

export type KeyPair = webcrypto.CryptoKeyPair
export type Issuer = { readonly certificate: Certificate; readonly key: webcrypto.CryptoKey }

type Wanted = {
  readonly name: string
  readonly from: Date
  readonly until: Date
  /** 16 random bytes. */
  readonly serial: Uint8Array
  readonly says: readonly Extension[]
}

const commonName = '2.5.4.3'
const subjectKeyIdentifier = '2.5.29.14'
const authorityKeyIdentifier = '2.5.29.35'

export const newKeyPair = (): Promise<KeyPair> =>
  webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])

/** One certificate (RFC 5280) on ECDSA P-256, signed by the issuer, or by itself where there is none. */
export async function issueCertificate(keys: KeyPair, wanted: Wanted, issuer?: Issuer): Promise<Certificate> {
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: positive(wanted.serial) }),
  })
  const named = new AttributeTypeAndValue({ type: commonName, value: new Utf8String({ value: wanted.name }) })
  certificate.subject.typesAndValues.push(named)
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject
  certificate.notBefore.value = wanted.from
  certificate.notAfter.value = wanted.until
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  certificate.extensions = [...wanted.says, ...keyNames(certificate, issuer?.certificate ?? certificate)]
  await certificate.sign(issuer?.key ?? keys.privateKey, 'SHA-256')
  return certificate
}

export const extension = (extnID: string, value: { toBER(): ArrayBuffer }, critical = false): Extension =>
  new Extension({ extnID, critical, extnValue: value.toBER() })

/** By these a reader finds the issuer where two have the same name: after a new authority was made. */
function keyNames(own: Certificate, issuer: Certificate): readonly Extension[] {
  const above = new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: keyName(issuer) }) })
  return [
    extension(subjectKeyIdentifier, new OctetString({ valueHex: keyName(own) })),
    extension(authorityKeyIdentifier, above.toSchema()),
  ]
}

const keyName = ({ subjectPublicKeyInfo }: Certificate): ArrayBuffer =>
  bytesOf(createHash('sha1').update(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).digest())

/** A serial number is positive (RFC 5280, 4.1.2.2), and its first byte is not zero. */
function positive(random: Uint8Array): ArrayBuffer {
  const serial = Uint8Array.from(random)
  serial[0] = (serial[0]! & 0x3f) | 0x40
  return serial.buffer
}

const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
