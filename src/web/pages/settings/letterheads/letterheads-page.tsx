import type { LetterheadRow } from '#letters/contract/letterheads.ts'
import { useQuery } from '@tanstack/react-query'
import { letterheadsQuery } from '../../../api/letterheads.ts'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import type { Column } from '../../../kit/table/column.ts'
import { PlainTable } from '../../../kit/table/plain-table.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { recordsLetterheads } from '../../../shell/duties.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { LetterheadForm } from './letterhead-form.tsx'

/** How the offices head their papers; what nobody wrote down is made of the names of the places. */
export function LetterheadsPage() {
  const { letterheads: words } = useOfficeText()
  const grant = useGrant()
  const asked = useQuery(letterheadsQuery(grant))
  const columns = useLetterheadColumns()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={4} /> : null}
      {asked.data?.rows.length === 0 ? <p className="soft">{words.none}</p> : null}
      {asked.data === undefined || asked.data.rows.length === 0 ? null : (
        <PlainTable noun={words.noun} columns={columns} rows={asked.data.rows} rowKey={({ area }) => area} />
      )}
      {asked.data !== undefined && recordsLetterheads(grant) ? <LetterheadForm rows={asked.data.rows} /> : null}
    </>
  )
}

function useLetterheadColumns(): readonly Column<LetterheadRow>[] {
  const { head, logos } = useOfficeText().letterheads
  return [
    { key: 'area', head: head.area, cell: ({ areaName, area }) => areaName || area },
    { key: 'lines', head: head.lines, cell: ({ lines }) => lines.join(' / ') },
    { key: 'address', head: head.address, cell: ({ address, contact }) => [address, contact].join(' ').trim() || '–' },
    { key: 'logo', head: head.logo, cell: ({ logoDigest }) => (logoDigest === null ? logos.ofPemda : logos.own) },
    { key: 'paper', head: head.paper, cell: ({ paper }) => paper, priority: 2 },
  ]
}
