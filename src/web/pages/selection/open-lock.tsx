import type { DecreeList } from '#selection/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { proposeOpening } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ReasonForm } from '../../kit/reason-form.tsx'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly list: DecreeList }

/** Opening a lock again takes two people and a reason, as locking does. */
export function OpenLock({ list }: Props) {
  const words = useOfficeText().selection
  const [asking, setAsking] = useState(false)
  const mayAsk = selects(useGrant())
  if (!mayAsk) return null
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.openLock}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.openQuestion(list.version)}>
        <Asking list={list} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function Asking({ list, onDone }: Props & { readonly onDone: () => void }) {
  const words = useOfficeText().selection
  const grant = useGrant()
  const queries = useQueryClient()
  const proposing = useAct(
    (reason: string, key) => proposeOpening(grant, { listId: list.id, reason }, key),
    async () => {
      await queries.invalidateQueries({ queryKey: ['proposals'] })
      onDone()
    },
  )
  return (
    <ReasonForm
      note={words.openText}
      label={words.reason}
      need={words.needReason}
      act={words.openLock}
      most={500}
      acting={proposing}
      onCancel={onDone}
    />
  )
}
