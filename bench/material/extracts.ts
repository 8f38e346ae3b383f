import Papa from 'papaparse'
import type { Bombana } from '#demo/generate/index.ts'
import { sharedStringsWorkbook } from './shared-strings.ts'

/** The welfare extract of the kabupaten as it is delivered: 168,055 rows of text, 19 columns. */
export const extractCsv = ({ dtsen }: Bombana): Buffer => Buffer.from([...dtsen.csv()].join(''))

/** The first rows of the same extract as one workbook with a twentieth column, its texts shared. */
export function extractWorkbook({ dtsen }: Bombana, rows: number): Promise<Buffer> {
  function* cells(): Generator<string[]> {
    let taken = -1
    for (const lines of dtsen.csv()) {
      for (const row of Papa.parse<string[]>(lines.trimEnd()).data) {
        if (taken >= rows) return
        taken += 1
        yield [...row, taken === 0 ? 'STATUS_KAWIN' : taken % 2 === 0 ? 'KAWIN' : 'BELUM KAWIN']
      }
    }
  }
  return sharedStringsWorkbook('DTSEN', cells())
}
