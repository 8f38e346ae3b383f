import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { stateFamily } from '../../api/stand-ins.ts'
import { useAct } from '../../api/use-act.ts'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** The own family card, and why it is asked for. It is never shown again, only how many were stated. */
export function OwnFamily({ cards }: { readonly cards: number }) {
  const { family } = useOfficeText().approvals
  const grant = useGrant()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm({ kk: '' }, ({ kk }) =>
    kk.replaceAll(/\D/g, '').length === 16 ? [] : [{ field: 'kk', text: family.need }],
  )
  const stating = useAct(
    (kk: string, key) => stateFamily(grant, kk, key),
    async () => {
      part.set({ kk: '' })
      await queries.invalidateQueries({ queryKey: ['stand-ins'] })
    },
  )
  return (
    <Fold head={family.title}>
      <form className="stack" onSubmit={submit(({ kk }) => stating.mutate(kk))} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        <p>{family.why}</p>
        <p className="soft">{family.stated(cards)}</p>
        <TextField {...part} field="kk" label={family.kk} optional />
        {stating.isError ? <FaultNotice thrown={stating.error} /> : null}
        <div className="row">
          <Button type="submit" variant="default" loading={stating.isPending}>
            {family.save}
          </Button>
        </div>
      </form>
    </Fold>
  )
}
