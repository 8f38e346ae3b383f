import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from '../copies/flush.ts'
import type { Anchor } from './chain.ts'

/**
 * A link as it leaves the house: `74.06 3456 <64 hex digits>`. The same words stand in the anchor file, on the decree
 * and in what somebody mails to the inspectorate, and are found again in any text around them.
 */
export const anchorText = (pemda: string, { place, link }: Anchor): string =>
  `${pemda} ${place} ${Buffer.from(link).toString('hex')}`

const form = /\b(\d\d\.\d\d) (\d{1,15}) ([0-9a-f]{64})\b/gi

/** How a mail is broken into lines on its way (RFC 2045, soft line breaks). */
const softBreak = /=\r?\n/g

/** Every anchor of one Pemda in a text, whatever else stands there. */
export function anchorsIn(text: string, pemda: string): Anchor[] {
  return [...text.replaceAll(softBreak, '').matchAll(form)]
    .filter(([, of]) => of === pemda)
    .map(([, , place, link]) => ({ place: Number(place), link: Buffer.from(link!, 'hex') }))
}

export const readAnchors = async (file: string, pemda: string): Promise<Anchor[]> =>
  anchorsIn(await readFile(file, 'utf8'), pemda)

/** Adds a line to the Pemda's anchor file. The folder is best on a machine that whoever owns the database cannot write to. */
export async function writeAnchor(folder: string, pemda: string, end: Anchor, at: Date): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = await open(join(folder, anchorFileOf(pemda)), 'a')
  try {
    await file.appendFile(`${at.toISOString()} ${anchorText(pemda, end)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await flushFolder(folder)
}

export const anchorFileOf = (pemda: string) => `jejak-${pemda}.txt`
