import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'

/** Perbaiki: the rows that came back, each with its reason. */
export function MendPage() {
  const text = useText()
  return (
    <FieldPage here={1} title={text.places.field.mend}>
      <EmptyState picture="calm" title={text.field.nothingToMend}>
        {text.field.nothingToMendText}
      </EmptyState>
    </FieldPage>
  )
}
