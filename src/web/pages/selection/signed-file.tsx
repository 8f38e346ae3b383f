import { Button } from '@mantine/core'
import { sendSignedFile } from '../../api/decree-list.ts'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'

export type SignedFileKept = { readonly digest: string; readonly bytes: number; readonly name: string }

/** The same limit as the door's. */
const limits = { endings: ['.pdf'], limit: 30 * 2 ** 20 }

type Props = {
  readonly file: SignedFileKept | undefined
  readonly onSent: (file: SignedFileKept | undefined) => void
}

/** The signed decree, sent before the form: it is kept byte for byte and named by its digest. */
export function SignedFile({ file, onSent }: Props) {
  const words = useOfficeText().selection.decree
  const { fileSize } = useFigures()
  const grant = useGrant()
  if (file !== undefined) {
    return (
      <div className="row">
        <p>{words.fileKept(file.name, fileSize(file.bytes))}</p>
        <Button variant="default" onClick={() => onSent(undefined)}>
          {words.otherFile}
        </Button>
      </div>
    )
  }
  return (
    <div className="panel">
      <OneFile
        id="signed-file"
        label={words.file}
        limits={limits}
        kinds={words.fileKinds}
        send={async (chosen, sending) =>
          onSent({ ...(await sendSignedFile(grant, chosen, sending)), name: chosen.name })
        }
      />
    </div>
  )
}
