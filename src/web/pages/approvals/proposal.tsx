import { actTitle } from '#access/approval/rules/act-words.ts'
import type { ProposalRow } from '#access/contract/approval.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { rupiah } from '#values/rupiah.ts'
import { isOpen } from '../../api/proposals.ts'
import { Money } from '../../kit/money.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { signs } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'
import { CompareNik } from './compare-nik.tsx'
import { OnPaper } from './on-paper.tsx'
import { Signatures } from './signatures.tsx'
import { DecisionButtons } from './decision-buttons.tsx'
import { WithdrawButton } from './withdraw-button.tsx'
import { movesNothing, useEffectFacts } from './effect-facts.ts'

type Props = { readonly row: ProposalRow; readonly mayDecide: boolean }

/** One proposal: its effect in people and rupiah first, then how the sum is made, who proposes, until when. */
export function Proposal({ row, mayDecide }: Props) {
  const { approvals } = useOfficeText()
  const moment = useMoment()
  const grant = useGrant()
  const facts = useEffectFacts(row)
  const { effect } = row
  const { language } = useLanguage()
  const words = approvals.acts[row.act] ?? approvals.otherAct
  return (
    <article className="proposal panel">
      <div>
        <h3>{actTitle(row.act, effect.people, language)}</h3>
        <p className="soft small">
          {approvals.proposedBy(row.proposedBy || approvals.unknown, moment(row.proposedAt))}
        </p>
      </div>
      {movesNothing(effect) ? null : <EffectFigures effect={effect} />}
      <dl className="proposal__facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="proposal__code">
          <dt>{approvals.code}</dt>
          <dd className="digits">{printedCode(effect.code)}</dd>
        </div>
      </dl>
      <p className="soft small">{isOpen(row) ? approvals.validUntil(moment(row.expiresAt)) : approvals.expired}</p>
      <CompareNik row={row} />
      <Signatures row={row} />
      {mayDecide ? <DecisionButtons row={row} words={words} /> : <WaitsFor row={row} />}
      {isOpen(row) && signs(grant) ? <OnPaper row={row} /> : null}
    </article>
  )
}

function EffectFigures({ effect }: Pick<ProposalRow, 'effect'>) {
  const { approvals } = useOfficeText()
  const { count } = useFigures()
  return (
    <dl className="proposal__effect">
      <div>
        <dt>{approvals.people}</dt>
        <dd className="figure">{count(effect.people)}</dd>
      </div>
      <div>
        <dt>{approvals.money}</dt>
        <dd>
          <Money amount={rupiah(effect.rupiah)} />
        </dd>
      </div>
    </dl>
  )
}

/** Whoever proposed can only take it back; for the others the missing signature says for whom it waits. */
function WaitsFor({ row }: { readonly row: ProposalRow }) {
  return row.own && isOpen(row) ? <WithdrawButton row={row} /> : null
}
