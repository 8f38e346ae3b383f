import type { ProposalRow } from '#access/contract/approval.ts'
import { rupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { movesNothing } from './effect-facts.ts'
import { ReturnDialog } from './return-dialog.tsx'
import { useDecision } from './use-decision.ts'

type Props = {
  readonly row: ProposalRow
  readonly words: {
    readonly question: (people: number) => string
    readonly act: string
    readonly note?: string
  }
}

/** Approve, or return with a remark. Both ask once more, with the effect in sight. */
export function DecisionButtons({ row, words }: Props) {
  const { approvals } = useOfficeText()
  const [asking, setAsking] = useState<'approved' | 'returned'>()
  const deciding = useDecision()
  const close = () => setAsking(undefined)
  return (
    <div className="row">
      <Button onClick={() => setAsking('approved')}>{approvals.approve}</Button>
      <Button variant="default" onClick={() => setAsking('returned')}>
        {approvals.return}
      </Button>
      <ConfirmEffect
        open={asking === 'approved'}
        onClose={close}
        question={words.question(row.effect.people)}
        {...(movesNothing(row.effect) ? {} : { people: row.effect.people, money: rupiah(row.effect.rupiah) })}
        act={words.act}
        onConfirm={() => deciding.mutateAsync({ proposalId: row.id, decision: 'approved' })}
      >
        {words.note === undefined ? null : <p>{words.note}</p>}
        <p>{approvals.approveNote}</p>
      </ConfirmEffect>
      <ReturnDialog open={asking === 'returned'} onClose={close} row={row} deciding={deciding} />
    </div>
  )
}
