import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useText } from '../../text/use-text.ts'

const route = getRouteApi('/$pemda/office/pekerja')

/** Finds one worker by name or NIK. */
export function PeoplePage() {
  const text = useText()
  const { cari } = route.useSearch()
  const { lead, ask, askText, none, noneText } = text.office.people
  return (
    <>
      <PageHead title={text.places.people} lead={lead} />
      <div className="panel">
        {cari === undefined ? (
          <EmptyState picture="nothingFound" title={ask}>
            {askText}
          </EmptyState>
        ) : (
          <EmptyState picture="nothingFound" title={none}>
            {noneText(cari)}
          </EmptyState>
        )}
      </div>
    </>
  )
}
