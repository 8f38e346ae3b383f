import type { PasswordCode } from '#access/contract.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { makePasswordCode } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { FactList } from '../../people/fact-list.tsx'
import { codeAddress } from './code-address.ts'

type Props = { readonly accountId: string; readonly name: string }

/** For a forgotten password: the administrator hands over a code, and never learns what becomes of it. */
export function NewCode({ accountId, name }: Props) {
  const { account } = useOfficeText().settings.accounts
  const grant = useGrant()
  const [made, setMade] = useState<PasswordCode>()
  const making = useAct((_: null, key) => makePasswordCode(grant, accountId, key), setMade)
  return (
    <section className="stack">
      <div>
        <h2>{account.newCode}</h2>
        <p className="soft">{account.newCodeLead}</p>
      </div>
      {making.isError ? <FaultNotice thrown={making.error} /> : null}
      {made === undefined ? (
        <div className="row">
          <Button variant="default" loading={making.isPending} onClick={() => making.mutate(null)}>
            {account.makeCode}
          </Button>
        </div>
      ) : (
        <MadeCode name={name} made={made} />
      )}
    </section>
  )
}

type MadeProps = {
  readonly name: string
  readonly made: PasswordCode
  /** What it is for, where it does not set the password. */
  readonly about?: string
}

export function MadeCode({ name, made, about }: MadeProps) {
  const words = useOfficeText().settings.accounts
  const moment = useMoment()
  return (
    <>
      <Notice tone="ok" title={words.account.codeMade(name)} live>
        {about ?? words.doneText}
      </Notice>
      <div className="panel">
        <FactList
          facts={[
            { name: words.site, value: about === undefined ? codeAddress() : window.location.origin },
            { name: words.name, value: name },
            { name: words.code, value: made.code },
            { name: words.codeUntil, value: moment(made.endsAt) },
          ]}
        />
      </div>
      <div className="row no-print">
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </>
  )
}
