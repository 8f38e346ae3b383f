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
  readonly onKept: (digest: string | null) => void
}

/** The photograph or scan of a signed paper. It is kept at once and goes with the act it proves. */
export function ScanField({ id, label, onKept }: Props) {
  const words = useOfficeText().nomination.desa
  const grant = useGrant()
  const [name, setName] = useState<string>()
  if (name !== undefined) {
    const other = (
      <Button
        variant="default"
        onClick={() => {
          setName(undefined)
          onKept(null)
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
        const kept = await keepScan(grant, file, sending)
        setName(file.name)
        onKept(kept.digest)
      }}
    />
  )
}
