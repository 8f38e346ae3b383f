import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useText } from '../../text/use-text.ts'
import { Asked } from './asked.tsx'
import { FieldPage } from './field-page.tsx'
import { OpenedRow } from './opened-row.tsx'
import { fixedBy, type OwnDesa, useOwnDesa } from './own-desa.ts'

const route = getRouteApi('/$pemda')
const page = getRouteApi('/$pemda/desa/nama/$baris')

/** One saved name: to be changed on the form it was typed on, or taken off the list. */
export function ChangePage() {
  const { field: words } = useText()
  const { baris } = page.useParams()
  const asked = useOwnDesa()
  if (asked.is === 'here') return <Change key={baris} desa={asked.desa} rowId={baris} />
  return (
    <FieldPage here={0} title={words.changeTitle}>
      <Asked asked={asked}>{() => null}</Asked>
    </FieldPage>
  )
}

type Props = { readonly desa: OwnDesa; readonly rowId: string }

function Change({ desa, rowId }: Props) {
  const { field: words } = useText()
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  // As it was when the page opened: once saved, another row stands in its place.
  const [held] = useState(() => heldBy(desa, rowId))
  const list = { to: '/$pemda/desa', params: { pemda } } as const
  const leave = () => void navigate(list)
  if (held === undefined) {
    return <OpenedRow here={0} title={words.changeTitle} rowId={rowId} programmeId={desa.programmeId} onLeave={leave} />
  }
  const back = <LinkButton link={list}>{words.form.toList}</LinkButton>
  return (
    <FieldPage here={0} title={words.changeTitle} act={back}>
      {held === 'gone' ? (
        <EmptyState picture="calm" title={words.gone}>
          {words.goneText}
        </EmptyState>
      ) : (
        <Notice tone="wait" title={words.fixed}>
          {words.fixedText[held]}
        </Notice>
      )}
    </FieldPage>
  )
}

/** What keeps this row from being changed; undefined where nothing does. */
function heldBy(desa: OwnDesa, rowId: string) {
  const row = desa.rows.find(({ id }) => id === rowId)
  return row === undefined ? 'gone' : fixedBy(desa, row)
}
