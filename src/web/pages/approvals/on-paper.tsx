import type { ProposalRow } from '#access/contract/approval.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { AttestForm } from './attest-form.tsx'

/** For whoever has no account: the sheet to sign, and what a colleague states once it is signed. */
export function OnPaper({ row }: { readonly row: ProposalRow }) {
  const { paper } = useOfficeText().approvals
  return (
    <Fold head={paper.title}>
      <div className="stack">
        <p>{paper.how}</p>
        <div className="row">
          <DownloadButton file={{ path: `/proposals/${row.id}/sheet` }}>{paper.print}</DownloadButton>
        </div>
        {row.mayAttest ? <AttestForm row={row} /> : <p className="soft">{paper.notYou}</p>}
      </div>
    </Fold>
  )
}
