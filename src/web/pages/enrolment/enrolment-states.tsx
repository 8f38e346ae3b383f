import type { EnrolmentFiles } from '#enrolment/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { HeroNumber } from '../../kit/hero-number.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { readsOutcomes } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { stillHeld } from '../../shell/still-held.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly files: EnrolmentFiles; readonly runId: string | undefined }

/** Where the people of the programme stand at the branch. */
export function EnrolmentStates({ files: { states, rows }, runId }: Props) {
  const { status } = useText()
  const { states: words, people, see } = useOfficeText().enrolment
  const { pemda } = route.useParams()
  const held = stillHeld(rows)
  const seesPeople = readsOutcomes(useGrant())
  const search = { hasil: runId, status: 'selected' }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <div className="hero-row">
        {held === 0 ? null : (
          <HeroNumber name={words.held} amount={held} unit={people} note={words.heldNote} tone="risk" />
        )}
        <HeroNumber name={words.made} amount={states.awaitingNumber} unit={people} note={words.madeNote} tone="wait" />
        <HeroNumber
          name={status.refusedByBpjs}
          amount={states.rejected}
          unit={people}
          note={words.rejectedNote}
          {...(states.rejected === 0 ? {} : { tone: 'risk' as const })}
        />
        <HeroNumber name={status.active} amount={states.active} unit={people} note={words.activeNote} tone="ok" />
      </div>
      {runId === undefined || !seesPeople ? null : (
        <div className="row">
          <LinkButton variant="default" link={{ to: '/$pemda/seleksi/orang', params: { pemda }, search }}>
            {see}
          </LinkButton>
        </div>
      )}
    </section>
  )
}
