import type { ProposalRow } from '#access/contract/approval.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** Whoever agrees to an answer compares both numbers himself: the person stands one click away, not in the proposal. */
export function CompareNik({ row: { act, effect } }: { readonly row: ProposalRow }) {
  const { compareNik } = useOfficeText().approvals
  const grant = useGrant()
  const { person, run } = effect.facts
  if (act !== 'verification.answer-nik' || !verifies(grant)) return null
  const search = { hasil: String(run), nik: 'beda', orang: String(person) }
  return (
    <div className="row">
      <LinkButton
        variant="default"
        link={{ to: '/$pemda/verifikasi', params: { pemda: grant.pemda }, search, hash: 'orang' }}
      >
        {compareNik}
      </LinkButton>
    </div>
  )
}
