import { expect, it } from 'vitest'
import { readWorkbook, registryExtract, writeWorkbook } from '#exchange/sheet/index.ts'
import { FileFault } from '#exchange/sheet/reader/file-fault.ts'
import { readFirstRows } from '#web/pages/matching/here/read-extract.ts'

const rows = [
  ['NIK', 'Nama', 'Tanggal Lahir', 'Desil'],
  ['7406011708850001', 'La Ode “Ali” & Wa Ida', { value: '1985-08-17', as: 'date' }, { value: 3, as: 'count' }],
  ...Array.from({ length: 300 }, (_, at) => [`74060117088${10_000 + at}`, `Wa ${at}`, '', '']),
] as const

it('reads a workbook of this computer as the server reads it', async () => {
  const bytes = new Uint8Array(await writeWorkbook({ sheets: [{ name: 'Data', columns: [], rows }] }))
  const served = await readWorkbook(bytes, registryExtract)
  expect(await readFirstRows(new Blob([bytes]), 1_000)).toEqual('sheets' in served && served.sheets)
})

it('says what is no list, and what was cut off on the way', async () => {
  const bytes = new Uint8Array(await writeWorkbook({ sheets: [{ name: 'Data', columns: [], rows }] }))
  const codeOf = (part: Uint8Array<ArrayBuffer>) =>
    readFirstRows(new Blob([part]), 10).catch((error: unknown) =>
      error instanceof FileFault ? error.refusal.code : error,
    )
  expect(await codeOf(new TextEncoder().encode('%PDF-1.7'))).toBe('file-not-a-list')
  expect(await codeOf(bytes.slice(0, bytes.length - 400))).toBe('file-broken')
  expect(await codeOf(new Uint8Array())).toBe('file-empty')
})
