import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'
import type { World } from '../world.ts'
import { anchorText, writeAnchor } from './anchors.ts'
import type { AnchorMail } from './anchor-mail.ts'
import type { Anchor } from './chain.ts'

/** Somewhere outside where the end of a trail is left from time to time. */
export type AnchorPlace = {
  readonly name: string
  readonly everyHours: number
  /** Asked again when the server stops; nobody's stop is held up by somebody else's server. */
  readonly atStop: boolean
  leave(pemda: string, end: Anchor, at: Date): Promise<void>
}

export type AnchorSettings = {
  /** Best on a machine that whoever owns the database cannot write to. */
  readonly folder?: string | undefined
  /** Address of a time-stamp service (RFC 3161); its replies are put into the folder, or beside the data: they prove themselves. */
  readonly timeStamps?: string | undefined
  readonly mail?: AnchorMail | undefined
}

export function anchorPlaces(
  { folder, timeStamps, mail }: AnchorSettings,
  { world, dataFolder }: { readonly world: World; readonly dataFolder: string },
): readonly AnchorPlace[] {
  return [
    ...(folder ? [inFolder(folder)] : []),
    ...(timeStamps ? [stamped(folder ?? join(dataFolder, 'anchors'), timeStamps, world)] : []),
    ...(mail ? [mailed(mail)] : []),
  ]
}

const inFolder = (folder: string): AnchorPlace => ({
  name: 'folder',
  everyHours: 1,
  atStop: true,
  leave: (pemda, end, at) => writeAnchor(folder, pemda, end, at),
})

/**
 * A stranger states when this end of the chain existed at the latest. The words and the reply are kept side by side, so
 * that `openssl ts -verify -data ….txt -in ….tsr -CAfile …` proves it without Payung.
 */
const stamped = (folder: string, service: string, world: World): AnchorPlace => ({
  name: 'time-stamp service',
  everyHours: 24,
  atStop: false,
  leave: async (pemda, end) => {
    const words = `${anchorText(pemda, end)}\n`
    const { timeStampOf } = await import('./time-stamp.ts')
    const { reply } = await timeStampOf(words, service, world.random.bytes(8))
    await mkdir(folder, { recursive: true })
    const file = join(folder, `jejak-${pemda}-${end.place}`)
    writeDurably(`${file}.txt`, Buffer.from(words))
    writeDurably(`${file}.tsr`, reply)
  },
})

const mailed = (mail: AnchorMail): AnchorPlace => ({
  name: 'mail',
  everyHours: 24,
  atStop: false,
  leave: (pemda, end, at) => mail.send(pemda, anchorText(pemda, end), at),
})
