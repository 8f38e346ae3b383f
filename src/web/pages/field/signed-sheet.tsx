import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { keepScan } from '../../api/nomination.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'
import { goodIn, type OwnDesa, sendable } from './own-desa.ts'
import { useSending } from './use-sending.ts'

const limits = { endings: ['.pdf', '.jpg', '.jpeg', '.png'], limit: 10 * 2 ** 20 }

type Scan = { readonly name: string; readonly digest: string }
type Props = { readonly desa: OwnDesa }

/** The signed sheet comes back as a photograph: kept at once, and sent with every list it stands for. */
export function SignedSheet({ desa }: Props) {
  const words = useText().field.sign
  const [scan, setScan] = useState<Scan>()
  const send = useSending()
  const lists = sendable(desa)
  const sending = useMutation({
    mutationFn: ({ digest }: Scan) => send(lists, digest),
    onSuccess: () => setScan(undefined),
  })
  if (lists.length === 0) return <Closed />
  return (
    <div className="stack no-print">
      {scan === undefined ? (
        <Choose desa={desa} isSent={sending.isSuccess} onKept={setScan} />
      ) : (
        <Notice
          tone="ok"
          title={words.scan}
          live
          action={
            <>
              <Button loading={sending.isPending} onClick={() => sending.mutate(scan)}>
                {words.sendWith(goodIn(lists))}
              </Button>
              <Button variant="default" onClick={() => setScan(undefined)}>
                {words.scanOther}
              </Button>
            </>
          }
        >
          {words.scanKept(scan.name)}
        </Notice>
      )}
      {sending.isError ? <FaultNotice thrown={sending.error} /> : null}
    </div>
  )
}

function Closed() {
  const words = useText().field.sign
  return (
    <div className="no-print">
      <Notice tone="ok" title={words.closed}>
        {words.closedText}
      </Notice>
    </div>
  )
}

type ChooseProps = Props & { readonly isSent: boolean; readonly onKept: (scan: Scan) => void }

function Choose({ desa, isSent, onKept }: ChooseProps) {
  const words = useText().field.sign
  const grant = useGrant()
  const isThere = isSent || sendable(desa).every(({ hasScan }) => hasScan)
  return (
    <>
      {isThere ? (
        <Notice tone="ok" title={isSent ? words.sent : words.scanThere} live={isSent}>
          {words.scanThereText}
        </Notice>
      ) : null}
      <OneFile
        id="signed"
        label={words.scan}
        limits={limits}
        kinds={words.scanKinds}
        send={async (file, sending) => {
          const { digest } = await keepScan(grant, file, sending)
          onKept({ name: file.name, digest })
        }}
      />
      <p className="soft small">{words.scanText}</p>
    </>
  )
}
