import type { ProposalRow } from '#access/contract/approval.ts'
import { Button, Textarea } from '@mantine/core'
import type { Decision } from '../../api/proposals.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly row: ProposalRow
  readonly deciding: {
    readonly mutate: (decision: Decision, options: { onSuccess: () => void }) => void
    readonly isPending: boolean
    readonly isError: boolean
    readonly error: unknown
  }
}

/** A proposal goes back only with the reason: without it the proposer could do nothing but propose it again. */
export function ReturnDialog({ open, onClose, row, deciding }: Props) {
  const text = useText()
  const { approvals } = useOfficeText()
  const { part, faults, attempt, submit } = useForm({ remark: '' }, ({ remark }) =>
    remark.trim() === '' ? [{ field: 'remark', text: approvals.needRemark }] : [],
  )
  const send = ({ remark }: { readonly remark: string }) =>
    deciding.mutate({ proposalId: row.id, decision: 'returned', remark: remark.trim() }, { onSuccess: onClose })
  return (
    <Dialog open={open} onClose={onClose} title={approvals.returnTitle}>
      <form className="stack" onSubmit={submit(send)} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        <p>{approvals.returnNote}</p>
        <Textarea
          id="remark"
          label={approvals.remark}
          maxLength={500}
          value={part.value.remark}
          onChange={({ currentTarget }) => part.set({ remark: currentTarget.value })}
          error={part.faultAt('remark')}
        />
        {deciding.isError ? <FaultNotice thrown={deciding.error} /> : null}
        <div className="row">
          <Button type="submit" loading={deciding.isPending}>
            {approvals.return}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.app.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
