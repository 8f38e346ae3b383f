import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

type Asked = { readonly challenge: string }
/** What a fault of a test changes: where the browser stands, which counter it shows, whether the owner was verified. */
type Turn = { readonly origin?: string; readonly counter?: number; readonly verified?: boolean }

/** A device with one passkey, made of nothing but Node: it signs as WebAuthn level 3 says, with ES256 and no attestation. */
export class TestAuthenticator {
  readonly id = randomBytes(16).toString('base64url')
  readonly #host: string
  readonly #origin: string
  readonly #key: KeyObject
  readonly #cose: Buffer
  #counter = 0

  constructor({ host, origin }: { readonly host: string; readonly origin: string }) {
    this.#host = host
    this.#origin = origin
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.#key = privateKey
    this.#cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
  }

  register({ challenge }: Asked, turn: Turn = {}) {
    const id = Buffer.from(this.id, 'base64url')
    const length = Buffer.from([0, id.length])
    const authData = Buffer.concat([this.#data(0x40, turn), Buffer.alloc(16), length, id, this.#cose])
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x58, authData.length]),
      authData,
    ])
    const response = {
      clientDataJSON: this.#client('webauthn.create', challenge, turn).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
    }
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {}, response }
  }

  assert({ challenge }: Asked, turn: Turn = {}) {
    const authenticatorData = this.#data(0, turn)
    const client = this.#client('webauthn.get', challenge, turn)
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()])
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, this.#key).toString('base64url'),
    }
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {}, response }
  }

  #data(flags: number, { counter = ++this.#counter, verified = true }: Turn): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const host = createHash('sha256').update(this.#host).digest()
    return Buffer.concat([host, Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]), count])
  }

  #client(type: string, challenge: string, { origin = this.#origin }: Turn): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }
}
