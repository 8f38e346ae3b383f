import { NativeSelect, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Page } from '../../api/list.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { StatusWord } from '../../kit/status-word.tsx'
import type { Column } from '../../kit/table/column.ts'
import { DataTable } from '../../kit/table/data-table.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { rows, type SampleRow } from './samples.ts'

const columns: readonly Column<SampleRow>[] = [
  { key: 'name', head: 'Nama', cell: ({ name }) => <a href="#top">{name}</a>, width: '20%' },
  { key: 'nik', head: 'NIK', cell: ({ nik }) => nik, priority: 2 },
  { key: 'desa', head: 'Desa', cell: ({ desa }) => desa },
  { key: 'kecamatan', head: 'Kecamatan', cell: ({ kecamatan }) => kecamatan, priority: 2 },
  { key: 'occupation', head: 'Pekerjaan', cell: ({ occupation }) => occupation, priority: 2 },
  { key: 'decile', head: 'Desil', cell: ({ decile }) => decile, align: 'end' },
  { key: 'on', head: 'Tanggal usulan', cell: ({ nominatedOn }) => nominatedOn, priority: 3, whole: true },
  { key: 'status', head: 'Status', cell: ({ status }) => <StatusWord status={status} short /> },
]

const openButton = () => <Button variant="default">Buka</Button>

/** A list with every filter, in whatever state the address asks for: `?keadaan=kosong`. */
export function SampleTable() {
  const text = useText()
  const office = useOfficeText()
  const list = useListState()
  const state = list.search['keadaan']
  const query = useQuery({
    queryKey: ['sample', state, list.after],
    queryFn: (): Promise<Page<SampleRow>> => {
      if (state === 'memuat') return new Promise(() => undefined)
      return Promise.resolve({ rows: state === 'kosong' ? [] : rows, next: 'x', total: state === 'kosong' ? 0 : 8912 })
    },
  })
  const filters = Object.entries(list.search).flatMap(([name, words]) =>
    words === undefined || !['kecamatan', 'desil'].includes(name) ? [] : [{ name, words: `${name}: ${words}` }],
  )
  return (
    <DataTable
      noun={text.kit.confirm.people}
      columns={columns}
      rowKey={({ id }) => id}
      query={query}
      list={list}
      filters={filters}
      controls={
        <NativeSelect
          label="Kecamatan"
          data={['', 'Poleang', 'Kepulauan Masaloka Raya']}
          onChange={({ currentTarget }) => list.filter({ kecamatan: currentTarget.value || undefined })}
        />
      }
      empty={<EmptyState picture="empty" title={office.nomination.none} />}
      actions={openButton}
    />
  )
}
