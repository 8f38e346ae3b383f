import type { ProgrammeRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { FactList } from '../people/fact-list.tsx'

const route = getRouteApi('/$pemda')

type Props = { readonly programme: ProgrammeRow; readonly mayAct: boolean }

/** Who takes part and on which papers it rests. */
export function ProgrammeFacts({ programme, mayAct }: Props) {
  const words = useOfficeText().programme
  const { facts, form } = words
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const or = (value: string) => (value === '' ? facts.open : value)
  const { leadAgency, welfareAgency, branch, segment, schemes, legalBasis, pksNumber, nominationsUntil } = programme
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{facts.title}</h2>
        {mayAct ? (
          <LinkButton variant="default" link={{ to: '/$pemda/program/dasar', params: { pemda } }}>
            {words.changePapers}
          </LinkButton>
        ) : null}
      </div>
      <FactList
        facts={[
          { name: facts.lead, value: leadAgency },
          { name: facts.welfare, value: welfareAgency },
          { name: facts.branch, value: branch },
          { name: facts.segment, value: form.segments[segment] },
          { name: facts.schemes, value: schemes.join(' + ') },
          { name: facts.regulation, value: or(legalBasis) },
          { name: facts.pks, value: or(pksNumber) },
          { name: facts.until, value: nominationsUntil === null ? facts.open : dayName(nominationsUntil) },
          { name: facts.definition, value: programme.definition },
        ]}
      />
    </section>
  )
}
