import { blank, type PemdaNames } from '#letters/paper-texts.ts'
import type { Tx } from '#platform/index.ts'
import { pemdaNames } from '../records/names.ts'

/**
 * How papers name the Pemda and its head: "Bupati" and "Kabupaten Bombana" make "Bupati Bombana". Where it sits is left open: no
 * register of capitals is kept.
 */
export async function readPemdaNames(tx: Tx, pemda: string): Promise<PemdaNames> {
  const { region, headTitle, province } = await pemdaNames(tx, pemda)
  const name = region.replace(/^(?:Kabupaten(?: Administrasi)?|Kota(?: Administrasi)?) /, '')
  return {
    headOfRegion: `${headTitle} ${name}`,
    headOfRegionShort: headTitle,
    region,
    province,
    capital: blank,
  }
}
