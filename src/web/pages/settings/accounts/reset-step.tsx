import { Button } from '@mantine/core'
import { useState } from 'react'
import { resetSecondStep } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'
import { MadeCode } from './new-code.tsx'

type Props = { readonly accountId: string; readonly name: string }

/** For a lost phone: the person sets up a new authenticator, and nobody does it for him. */
export function ResetStep({ accountId, name }: Props) {
  const text = useText()
  const { account } = useOfficeText().settings.accounts
  const grant = useGrant()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const { data: made, ...resetting } = useAct((_: null, key) => resetSecondStep(grant, accountId, key), close)
  return (
    <section className="stack">
      <div>
        <h2>{account.reset}</h2>
        <p className="soft">{account.resetLead}</p>
      </div>
      {resetting.isSuccess ? (
        <Notice tone="ok" title={account.resetDone} live>
          {account.resetDoneText}
        </Notice>
      ) : null}
      {made?.code && made.endsAt ? (
        <MadeCode name={name} made={{ code: made.code, endsAt: made.endsAt }} about={account.resetCode} />
      ) : null}
      <div className="row">
        <Button variant="default" onClick={() => setAsking(true)}>
          {account.resetAct}
        </Button>
      </div>
      <Dialog open={asking} onClose={close} title={account.resetSure(name)}>
        <div className="stack">
          <p>{account.resetDoneText}</p>
          {resetting.isError ? <FaultNotice thrown={resetting.error} /> : null}
          <div className="row">
            <Button loading={resetting.isPending} onClick={() => resetting.mutate(null)}>
              {account.resetAct}
            </Button>
            <Button variant="default" onClick={close}>
              {text.app.cancel}
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  )
}
