import { createHash } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, PKIStatus, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'

const sha256 = '2.16.840.1.101.3.4.2.1'
const granted: readonly PKIStatus[] = [PKIStatus.granted, PKIStatus.grantedWithMods]
/** A service that answers later than this is asked again with the next anchor. */
const patience = 20_000

/** What a time-stamp service said: the whole reply, to be kept and shown, and the time in it. */
export type TimeStamp = { readonly reply: Buffer; readonly at: Date }

/**
 * Lets a time-stamp service (RFC 3161) state that these words existed. It learns their SHA-256 only.
 *
 * @param nonce 8 random bytes, so that no old reply passes for this one
 * @throws when the service does not answer, or answers for other words, another request or with a signature that is none.
 * Whether the service itself is to be trusted is for whoever checks the reply later (`openssl ts -verify -CAfile …`).
 */
export async function timeStampOf(words: string, service: string, nonce: Uint8Array): Promise<TimeStamp> {
  const body = requestFor(words, nonce)
  const answer = await fetch(service, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`the time-stamp service answered ${answer.status}`)
  const reply = Buffer.from(await answer.arrayBuffer())
  return { reply, at: await timeIn(reply, words, nonce) }
}

export function requestFor(words: string, nonce: Uint8Array): ArrayBuffer {
  const hashedMessage = new OctetString({ valueHex: digestOf(words) })
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: sha256 })
  const asked = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm, hashedMessage }),
    nonce: numberOf(nonce),
    certReq: true,
  })
  return asked.toSchema().toBER()
}

async function timeIn(reply: Buffer, words: string, nonce: Uint8Array): Promise<Date> {
  const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(reply))
  if (!granted.includes(status.status) || !timeStampToken)
    throw new Error(`the time-stamp service refused: status ${status.status}`)
  const signed = new SignedData({ schema: timeStampToken.content })
  const info = TSTInfo.fromBER(new Uint8Array(signed.encapContentInfo.eContent!.getValue()))
  if (!info.messageImprint.hashedMessage.isEqual(new OctetString({ valueHex: digestOf(words) })))
    throw new Error('the time-stamp is for other words')
  if (!info.nonce?.isEqual(numberOf(nonce))) throw new Error('the time-stamp answers another request')
  const data = new Uint8Array(Buffer.from(words)).buffer
  if (!(await signed.verify({ signer: 0, data, checkChain: false })))
    throw new Error('the signature of the time-stamp is none')
  return info.genTime
}

const digestOf = (words: string): ArrayBuffer => new Uint8Array(createHash('sha256').update(words).digest()).buffer

/** A whole number is written with its sign: the first bit is kept free. */
const numberOf = (bytes: Uint8Array): Integer => new Integer({ valueHex: Uint8Array.of(0x01, ...bytes).buffer })
