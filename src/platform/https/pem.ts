import { webcrypto } from 'node:crypto'
import type { Certificate } from 'pkijs'

const curve = { name: 'ECDSA', namedCurve: 'P-256' }

/** @param text PKCS #8 in PEM, as `keyPem` writes it */
export const readKey = (text: string): Promise<webcrypto.CryptoKey> => {
  const bytes = Buffer.from(text.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64')
  return webcrypto.subtle.importKey('pkcs8', bytes, curve, false, ['sign'])
}

export const keyPem = async (key: webcrypto.CryptoKey): Promise<string> =>
  pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', key))

export const certPem = (certificate: Certificate): string => pem('CERTIFICATE', certificate.toSchema(true).toBER())

function pem(what: string, bytes: ArrayBuffer): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${what}-----`, ...lines, `-----END ${what}-----`, ''].join('\n')
}
