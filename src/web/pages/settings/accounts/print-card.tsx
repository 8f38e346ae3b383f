import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { download } from '../../../api/download.ts'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

/** With what a village operator signs in on a new device, on paper. */
export function PrintCard({ accountId }: { readonly accountId: string }) {
  const { account } = useOfficeText().settings.accounts
  const grant = useGrant()
  const wanted = { path: `/accounts/${accountId}/card`, body: { site: window.location.host } }
  const printing = useMutation({ mutationFn: () => download(grant, wanted) })
  return (
    <section className="stack no-print">
      <div>
        <h2>{account.card}</h2>
        <p className="soft">{account.cardLead}</p>
      </div>
      {printing.isError ? <FaultNotice thrown={printing.error} /> : null}
      {printing.isSuccess ? (
        <Notice tone="ok" live>
          {account.cardDone}
        </Notice>
      ) : null}
      <div className="row">
        <Button variant="default" loading={printing.isPending} onClick={() => printing.mutate()}>
          {account.cardAct}
        </Button>
      </div>
    </section>
  )
}
