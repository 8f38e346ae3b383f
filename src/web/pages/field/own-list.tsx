import { getRouteApi } from '@tanstack/react-router'
import { DownloadButton } from '../../kit/download-button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Mark } from '../../kit/mark.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useText } from '../../text/use-text.ts'
import { ListStateWord } from '../nomination/list-state.tsx'
import type { OwnDesa } from './own-desa.ts'
import { OwnNames } from './own-names.tsx'
import { RemovedNames } from './removed-names.tsx'
import { SendLists } from './send-lists.tsx'
import './own.css'

const route = getRouteApi('/$pemda')

type Props = { readonly desa: OwnDesa }

/** The desa's nomination at a glance, what to do with it, and who is on it. */
export function OwnList({ desa }: Props) {
  const text = useText()
  return (
    <>
      <Standing desa={desa} />
      <ReturnRemark desa={desa} />
      <SendLists desa={desa} />
      <OtherWays desa={desa} />
      {desa.rows.length > 0 ? (
        <OwnNames desa={desa} />
      ) : (
        <EmptyState picture="empty" title={text.field.none}>
          {text.field.noneText}
        </EmptyState>
      )}
      <RemovedNames desa={desa} />
    </>
  )
}

function Standing({ desa: { row, deadline } }: Props) {
  const { field: words } = useText()
  const dayName = useDayName()
  return (
    <div className="own__standing">
      <p className="own__states">
        <ListStateWord state={row.list?.state ?? 'nothing'} />
        {row.addition === null ? null : (
          <Mark tone="quiet">{words.addition(row.addition.names + row.addition.toMend)}</Mark>
        )}
      </p>
      <p className="own__counts">
        <b className="figure">{words.names(row.good)}</b>
        {row.toMend === 0 ? null : <span className="own__mend figure">{words.toMend(row.toMend)}</span>}
      </p>
      <ul className="soft small">
        {row.quota === null ? null : <li>{words.quota(row.good, row.quota)}</li>}
        {deadline === null ? null : (
          <li>{[words.deadline(dayName(deadline)), row.late ? words.late : ''].filter(Boolean).join(', ')}</li>
        )}
      </ul>
    </div>
  )
}

/** Whoever sent the list back wrote why. */
function ReturnRemark({ desa: { lists } }: Props) {
  const { field: words } = useText()
  const remarks = lists
    .filter(({ state }) => state === 'returned')
    .flatMap(({ id, steps }) => ({ id, remark: steps.findLast(({ to }) => to === 'returned')?.remark ?? '' }))
    .filter(({ remark }) => remark !== '')
  if (remarks.length === 0) return null
  return (
    <Notice tone="wait" title={words.returnedWith}>
      {remarks.map(({ id, remark }) => (
        <p key={id}>{remark}</p>
      ))}
    </Notice>
  )
}

function OtherWays({ desa: { programmeId, area } }: Props) {
  const { field: words } = useText()
  const { pemda } = route.useParams()
  return (
    <div className="row">
      <LinkButton variant="default" link={{ to: '/$pemda/desa/berkas', params: { pemda } }}>
        {words.upload}
      </LinkButton>
      <DownloadButton file={{ path: `/nominations/form/${area}`, params: { programmeId } }}>
        {words.excel}
      </DownloadButton>
    </div>
  )
}
