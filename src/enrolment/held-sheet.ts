import { writeWorkbook } from '#exchange/sheet/index.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { markOf, type FileBasis } from './file-basis.ts'
import type { HeldRow } from './row-for.ts'

/** A working list for the office: who was kept back and everything to be mended, in words. */
export function writeHeld(held: readonly HeldRow[], basis: FileBasis, jobId: string): Promise<Uint8Array> {
  const { names, list } = basis
  const head = [
    'Kecamatan',
    'Desa/Kelurahan',
    'Nama',
    'NIK',
    'NIK menurut data kesejahteraan',
    'Yang perlu diperbaiki',
  ] as const
  const rows = held.map(({ area, row, faults, otherNik }) => [
    names.get(area.slice(0, 8)) ?? '',
    names.get(area) ?? '',
    row.name ?? '',
    row.nik ?? '',
    otherNik,
    { value: faults.map((fault) => sentenceOf(fault, 'id')).join(' '), as: 'reason' as const },
  ])
  const sheet = {
    name: 'Perlu diperbaiki',
    columns: [22, 22, 32, 20, 30, 80].map((width) => ({ width })),
    rows: [head.map((text) => ({ value: text, as: 'head' as const })), ...rows],
    frozenRows: 1,
  }
  return writeWorkbook({
    sheets: [sheet],
    title: sheet.name,
    createdAt: list.recorded_at!.toISOString(),
    properties: markOf(basis, jobId, 'Perbaikan sebelum dikirim ke cabang'),
  })
}
