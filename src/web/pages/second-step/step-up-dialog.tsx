import { useQuery, useQueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../../api/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ProveForm } from './prove-form.tsx'
import { useSecondStepText } from './use-second-step-text.ts'

type Props = { readonly open: boolean; readonly onDone: (isProved: boolean) => void }

/** Proves the session anew; the call that waits for it goes on by itself. */
export function StepUpDialog({ open, onDone }: Props) {
  const { again } = useSecondStepText()
  const queries = useQueryClient()
  // Asked for anew: what the session lacks, and which number of a card, may have changed since it was opened.
  const { data: session, isFetching } = useQuery({ ...sessionQuery, enabled: open, staleTime: 0 })
  return (
    <Dialog open={open} onClose={() => onDone(false)} title={again.title}>
      <div className="stack">
        <p>{again.lead}</p>
        {session && !isFetching ? (
          <ProveForm
            step={session.secondStep}
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
