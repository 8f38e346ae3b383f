import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { closeAccount, grantsQuery } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { ReasonForm } from '../../../kit/reason-form.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

type Props = { readonly accountId: string; readonly name: string }

/** For somebody who leaves for good. What the account did stays in the trail under its name. */
export function CloseAccount({ accountId, name }: Props) {
  const { account } = useOfficeText().settings.accounts
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const closing = useAct(
    (reason: string, key) => closeAccount(grant, { accountId, reason }, key),
    async () => {
      close()
      await queries.invalidateQueries(grantsQuery(grant))
    },
  )
  return (
    <section className="stack">
      <div>
        <h2>{account.close}</h2>
        <p className="soft">{account.closeLead}</p>
      </div>
      {closing.isSuccess ? <output>{account.closed(name)}</output> : null}
      <div className="row">
        <Button variant="default" onClick={() => setAsking(true)}>
          {account.close}
        </Button>
      </div>
      <Dialog open={asking} onClose={close} title={account.closeTitle(name)}>
        <ReasonForm
          note={account.closeText}
          label={account.reason}
          need={account.needReason}
          act={account.close}
          most={300}
          acting={closing}
          onCancel={close}
        />
      </Dialog>
    </section>
  )
}
