import type { GrantRow } from '#access/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { endDuty, grantsQuery } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { ReasonForm } from '../../../kit/reason-form.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'

type Props = { readonly duty: GrantRow }

/** Ending a duty takes effect at once, so it asks for the reason first. */
export function EndDuty({ duty }: Props) {
  const text = useText()
  const { account } = useOfficeText().settings.accounts
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {account.end}
      </Button>
      <Dialog open={asking} onClose={close} title={account.endTitle(text.places.roles[duty.role] ?? duty.role)}>
        <Asking duty={duty} onDone={close} />
      </Dialog>
    </>
  )
}

function Asking({ duty, onDone }: Props & { readonly onDone: () => void }) {
  const { account } = useOfficeText().settings.accounts
  const areaName = useAreaNames()
  const grant = useGrant()
  const queries = useQueryClient()
  const ending = useAct(
    (reason: string, key) => endDuty(grant, { grantId: duty.grantId, reason }, key),
    async () => {
      onDone()
      await queries.invalidateQueries(grantsQuery(grant))
    },
  )
  return (
    <ReasonForm
      note={account.endText(duty.name, areaName(duty.area))}
      label={account.reason}
      need={account.needReason}
      act={account.end}
      most={300}
      acting={ending}
      onCancel={onDone}
    />
  )
}
