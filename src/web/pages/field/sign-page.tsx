import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'

/** Cetak & tanda tangan: the papers of this desa, filled, ready to sign. */
export function SignPage() {
  const text = useText()
  return (
    <FieldPage here={2} title={text.places.field.sign}>
      <EmptyState picture="empty" title={text.field.nothingToSign}>
        {text.field.nothingToSignText}
      </EmptyState>
    </FieldPage>
  )
}
