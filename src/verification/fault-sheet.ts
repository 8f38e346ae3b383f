import { writeWorkbook } from '#exchange/sheet/index.ts'
import type { Refusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'

const mostFaultsShown = 20_000

export type Fault = { readonly row: number; readonly reason: Refusal }
type Remarks = { readonly faults: readonly Fault[]; readonly unreadNiks: readonly Fault[] }

/** The rows to look at, by their number in the file they came in; without repeating anybody's data. */
export function writeFaults({ faults, unreadNiks }: Remarks): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: [faultSheet('Tidak terpakai', faults), faultSheet('Terpakai, NIK tidak terbaca', unreadNiks)],
  })
}

function faultSheet(name: string, faults: readonly Fault[]) {
  const head = [
    { value: 'Baris', as: 'head' as const },
    { value: 'Sebab', as: 'head' as const },
  ]
  const rows = faults
    .slice(0, mostFaultsShown)
    .map(({ row, reason }) => [{ value: row, as: 'count' as const }, sentenceOf(reason, 'id')])
  return { name, columns: [{ width: 10 }, { width: 90 }], frozenRows: 1, rows: [head, ...rows] }
}
