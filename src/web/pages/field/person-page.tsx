import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'
import { PersonEntry } from './person-entry.tsx'

const route = getRouteApi('/$pemda')

/** One person, typed on a phone. */
export function PersonPage() {
  const text = useText()
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const programme = useProgramme()
  const { title } = text.field.form
  if (programme === undefined) {
    return (
      <FieldPage here={0} title={title}>
        <EmptyState picture="empty" title={text.app.noProgramme} />
      </FieldPage>
    )
  }
  const toList = () => void navigate({ to: '/$pemda/desa', params: { pemda } })
  return <PersonEntry here={0} title={title} programmeId={programme.id} onLeave={toList} />
}
