import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'

const route = getRouteApi('/$pemda')

/** Isi: the names of this desa so far. */
export function WritePage() {
  const text = useText()
  const { pemda } = route.useParams()
  return (
    <FieldPage
      here={0}
      title={text.places.field.write}
      act={
        <Button fullWidth renderRoot={(props) => <Link {...props} to="/$pemda/desa/orang" params={{ pemda }} />}>
          {text.field.add}
        </Button>
      }
    >
      <EmptyState picture="empty" title={text.field.none}>
        {text.field.noneText}
      </EmptyState>
    </FieldPage>
  )
}
