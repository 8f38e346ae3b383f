import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { screens } from '../../../support/browser.ts'

export const pictureFolder = resolve(import.meta.dirname, '../../../../docs/guides/pictures')

type Picture = { readonly name: string; readonly screen: keyof typeof screens }
const onLaptop = (name: string): Picture => ({ name, screen: 'office' })

/** Which page the guides show, under which name. */
export const pictures: Readonly<Record<string, Picture>> = {
  '/$pemda/beranda': onLaptop('beranda'),
  '/$pemda/usulan': onLaptop('papan-usulan'),
  '/$pemda/usulan/desa/$desa': onLaptop('daftar-desa'),
  '/$pemda/verifikasi': onLaptop('verifikasi'),
  '/$pemda/verifikasi/terima': onLaptop('terima-data'),
  '/$pemda/seleksi': onLaptop('seleksi'),
  '/$pemda/seleksi/mengapa/$run/$person': onLaptop('mengapa'),
  '/$pemda/kepesertaan': onLaptop('kepesertaan'),
  '/$pemda/persetujuan': onLaptop('persetujuan'),
  '/$pemda/laporan': onLaptop('laporan'),
  '/$pemda/pengaturan/akun': onLaptop('akun'),
  '/$pemda/pengaturan/jejak': onLaptop('jejak'),
  '/$pemda/desa': { name: 'isi-desa', screen: 'phone' },
}

/**
 * The pictures of the guides are what the walk sees: `PAYUNG_PICTURES=1 npx vitest run test/journeys/browser/office.test.ts` makes
 * them anew.
 */
export async function takePicture(page: Page, route: string): Promise<void> {
  const picture = pictures[route]
  if (process.env['PAYUNG_PICTURES'] === undefined || picture === undefined) return
  mkdirSync(pictureFolder, { recursive: true })
  const before = page.viewportSize()!
  await page.setViewportSize(screens[picture.screen].viewport)
  await page.screenshot({ path: join(pictureFolder, `${picture.name}.png`), animations: 'disabled' })
  await page.setViewportSize(before)
}
