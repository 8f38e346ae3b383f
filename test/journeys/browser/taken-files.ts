import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { TemplateHandler } from 'easy-template-x'
import type { Locator, Page } from 'playwright-core'
import { officeList, readWorkbook, type SheetRow } from '#exchange/sheet/index.ts'
import { must } from '../../support/actors.ts'

export type Taken = { readonly name: string; readonly bytes: Buffer }

/** Clicks what downloads a file and reads the file as it lies in the folder of downloads. */
export async function take(page: Page, button: Locator): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The words of a letter, as Word shows them. */
export const wordsOf = ({ bytes }: Taken): Promise<string> => new TemplateHandler().getText(bytes)

export async function rowsOf({ bytes }: Taken): Promise<readonly SheetRow[]> {
  return must(await readWorkbook(bytes, officeList)).sheets[0]!.rows
}
