import { Button } from '@mantine/core'
import { keepSheet } from '../../api/papers.ts'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { useText } from '../../text/use-text.ts'

const limits = { endings: ['.pdf', '.jpg', '.jpeg', '.png'], limit: 10 * 2 ** 20 }

type Props = {
  readonly id: string
  readonly label: string
  /** The digest of the kept file; empty while there is none. */
  readonly value: string
  readonly onChange: (digest: string) => void
}

/** A scan or photograph that belongs to the entry: minutes, attendance sheet, evidence. It is kept at once. */
export function FileField({ id, label, value, onChange }: Props) {
  const { form } = useFileText()
  const text = useText()
  const grant = useGrant()
  if (value !== '')
    return (
      <Notice
        tone="ok"
        title={label}
        action={
          <Button variant="default" onClick={() => onChange('')}>
            {form.otherFile}
          </Button>
        }
      >
        {form.fileKept}
      </Notice>
    )
  return (
    <OneFile
      id={id}
      label={label}
      limits={limits}
      kinds={text.field.sign.scanKinds}
      send={async (file, sending) => onChange((await keepSheet(grant, file, sending)).digest)}
    />
  )
}
