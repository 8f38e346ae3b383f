import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { download, type FileWanted } from '../api/download.ts'
import { useGrant } from '../shell/grant-context.ts'
import { FaultNotice } from './fault-notice.tsx'

type Props = {
  readonly file: FileWanted
  readonly children: string
  readonly variant?: 'filled' | 'default' | 'subtle'
  /** For a screen reader, where the words beside the button name what it downloads. */
  readonly label?: string
}

/** A file of the Pemda, saved by the browser; a refusal is said beside the button. */
export function DownloadButton({ file, children, variant = 'default', label }: Props) {
  const grant = useGrant()
  const taking = useMutation({ mutationFn: () => download(grant, file) })
  return (
    <>
      <Button
        variant={variant}
        className="no-print"
        loading={taking.isPending}
        aria-label={label}
        onClick={() => taking.mutate()}
      >
        {children}
      </Button>
      {taking.isError ? <FaultNotice thrown={taking.error} /> : null}
    </>
  )
}
