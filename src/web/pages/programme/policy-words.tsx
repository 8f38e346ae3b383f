import type { PolicyRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { PolicySentences } from './policy-sentences.tsx'
import './programme.css'

const route = getRouteApi('/$pemda')

type Props = {
  readonly policy: PolicyRow | null
  readonly oldest: number
  readonly mayAct: boolean
  /** A quota needs money first. */
  readonly hasFunds: boolean
}

/** The policy that holds now, with its version; or the one step that makes it. */
export function PolicyWords({ policy, oldest, mayAct, hasFunds }: Props) {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const link = { to: '/$pemda/program/ketentuan', params: { pemda } } as const
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{words.policy}</h2>
        {policy !== null && mayAct ? (
          <LinkButton variant="default" link={link}>
            {words.changePolicy}
          </LinkButton>
        ) : null}
      </div>
      {policy === null ? (
        <EmptyState
          picture="empty"
          title={words.noPolicy}
          level={3}
          small
          action={mayAct && hasFunds ? <LinkButton link={link}>{words.setPolicy}</LinkButton> : undefined}
        >
          {words.noPolicyText}
        </EmptyState>
      ) : (
        <>
          <p className="soft">{words.versionOf(policy.version, dayName(policy.createdAt))}</p>
          <PolicySentences document={policy.document} oldest={oldest} />
        </>
      )}
    </section>
  )
}
