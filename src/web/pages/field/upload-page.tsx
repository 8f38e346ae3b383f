import { useProgramme } from '../../shell/use-programme.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { OwnUpload } from '../import/own-upload.tsx'
import { FieldPage } from './field-page.tsx'

/** The desa sends its own Excel file: the form of Payung or a list of its own. */
export function UploadPage() {
  const text = useText()
  const words = useImportText().own
  const programme = useProgramme()
  return (
    <FieldPage here={0} title={words.title}>
      {programme === undefined ? (
        <EmptyState picture="empty" title={text.app.noProgramme} />
      ) : (
        <OwnUpload programmeId={programme.id} />
      )}
    </FieldPage>
  )
}
