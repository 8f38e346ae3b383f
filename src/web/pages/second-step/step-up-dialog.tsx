import { useQuery, useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../../api/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ProveForm } from './prove-form.tsx'
import { useSecondStepText } from './use-second-step-text.ts'

type Props = { readonly open: boolean; readonly onDone: (isProved: boolean) => void }

/** Proves the session anew; the call that waits for it goes on by itself. */
export function StepUpDialog({ open, onDone }: Props) {
  const { again, card } = useSecondStepText()
  const queries = useQueryClient()
  // Asked for anew: what the session lacks, and which number of a card, may have changed since it was opened.
  const { data: session, isFetching } = useQuery({
    ...sessionQuery,
    enabled: open,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  const step = isFetching ? undefined : session?.secondStep
  return (
    <Dialog open={open} onClose={() => onDone(false)} title={again.title}>
      <div className="stack">
        <p>{step?.passed === false ? again.missing : again.lead}</p>
        {step?.ways.length === 0 && step.needed === 'card' ? <p>{card.noneText}</p> : null}
        {step && step.ways.length > 0 ? (
          <ProveForm
            step={step}
            onProved={(proved) => {
              queries.setQueryData(sessionQuery.queryKey, proved)
              onDone(true)
            }}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
