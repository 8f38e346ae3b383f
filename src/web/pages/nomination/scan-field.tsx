import { Button } from '@mantine/core'
import { useState } from 'react'
import { keepScan } from '../../api/nomination.ts'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const limits = { endings: ['.pdf', '.jpg', '.jpeg', '.png'], limit: 10 * 2 ** 20 }

type Props = {
  readonly id: string
  readonly label: string
  /** The kept scan, by its digest; null while there is none. */
  /** A scan that is kept already, by its name. */
  readonly kept?: string | undefined
  readonly onKept: (digest: string | null, file: File | null) => void
}

/** The photograph or scan of a signed paper. It is kept at once and goes with the act it proves. */
export function ScanField({ id, label, kept, onKept }: Props) {
  const words = useOfficeText().nomination.desa
  const grant = useGrant()
  const [name, setName] = useState(kept)
  if (name !== undefined) {
    const other = (
      <Button
        variant="default"
        onClick={() => {
          setName(undefined)
          onKept(null, null)
        }}
      >
        {words.scanOther}
      </Button>
    )
    return (
      <Notice tone="ok" title={label} action={other} live>
        {words.scanKept(name)}
      </Notice>
    )
  }
  return (
    <OneFile
      id={id}
      label={label}
      limits={limits}
      kinds={words.scanKinds}
      send={async (file, sending) => {
        const { digest } = await keepScan(grant, file, sending)
        setName(file.name)
        onKept(digest, file)
      }}
    />
  )
}
