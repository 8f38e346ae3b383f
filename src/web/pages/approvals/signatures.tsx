import type { ProposalRow } from '#access/contract/approval.ts'
import { parsePlainDate, formatDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'

type Props = { readonly row: ProposalRow }
type Signature = ProposalRow['signatures'][number]

/** Who has signed so far, in which office, and whose signature is still missing. */
export function Signatures({ row: { signatures, missing } }: Props) {
  const { approvals } = useOfficeText()
  const roleName = useRoleName()
  if (signatures.length === 0 && missing.length === 0) return null
  return (
    <ul className="proposal__signatures">
      {signatures.map((one) => (
        <li key={one.id}>
          <SignatureLine one={one} />
        </li>
      ))}
      {missing.map(({ roles, count }) => (
        <li key={roles.join(' ')} className="soft">
          {approvals.missing(count, roles.map(roleName))}
        </li>
      ))}
    </ul>
  )
}

export function useRoleName() {
  const text = useText()
  const names: Readonly<Record<string, string>> = text.places.roles
  return (role: string) => names[role] ?? role
}

function SignatureLine({ one }: { readonly one: Signature }) {
  const { approvals } = useOfficeText()
  const moment = useMoment()
  const { language } = useLanguage()
  const roleName = useRoleName()
  const { paper, behalf, role, name, at } = one
  const who = name || approvals.unknown
  if (paper === null) {
    const office = behalf === null ? roleName(role) : approvals.standsIn(behalf.capacity, roleName(role), behalf.name)
    return <>{approvals.signed(who, office, moment(at))}</>
  }
  const day = parsePlainDate(paper.signedOn)
  const signedOn = isRefusal(day) ? paper.signedOn : formatDate(day, language)
  const office = paper.capacity === '' ? paper.title : `${paper.capacity} ${paper.title}`
  return (
    <div className="stack">
      <span>{approvals.signedOnPaper(paper.name, office, signedOn, who)}</span>
      <div className="row">
        <DownloadButton file={{ path: `/approvals/${one.id}/signed-sheet` }}>{approvals.takeSheet}</DownloadButton>
      </div>
    </div>
  )
}
