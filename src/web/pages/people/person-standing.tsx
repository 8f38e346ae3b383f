import type { ProgrammeRow } from '#programme/contract.ts'
import type { WhyAnswer } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { faultOf, isMissing } from '../../api/fault.ts'
import { whyQuery } from '../../api/selection.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { WhyPanel } from '../../kit/why-panel.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { OutcomeWord } from '../selection/outcome-word.tsx'
import { listInForce, useSelection } from '../selection/use-selection.ts'
import { useWhyOutcomes } from '../selection/why-outcomes.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly personId: string }

/** Where this person stands in the programme that is open, and why. */
export function PersonStanding({ personId }: Props) {
  const programme = useProgramme()
  if (programme === undefined) return null
  return <InProgramme programme={programme} personId={personId} />
}

function InProgramme({ programme, personId }: Props & { readonly programme: ProgrammeRow }) {
  const words = useOfficeText().people.standing
  const selection = useSelection(programme.id)
  const runId = listInForce(selection.data?.lists ?? [])?.runId ?? selection.data?.runs[0]?.id
  return (
    <section className="stack">
      <h2>{words.title(programme.name)}</h2>
      {selection.isError ? <FaultNotice thrown={selection.error} /> : null}
      {selection.data !== undefined && runId === undefined ? (
        <NotYet text={words.noRunText} title={words.noRun} />
      ) : null}
      {runId === undefined ? null : <Why runId={runId} personId={personId} />}
    </section>
  )
}

function Why({ runId, personId }: Props & { readonly runId: string }) {
  const words = useOfficeText().people.standing
  const asked = useQuery(whyQuery(useGrant(), runId, personId))
  if (asked.isError) {
    return isMissing(faultOf(asked.error)) ? (
      <NotYet title={words.notIn} text={words.notInText} />
    ) : (
      <FaultNotice thrown={asked.error} />
    )
  }
  return asked.data === undefined ? null : <Answer why={asked.data} />
}

function Answer({ why }: { readonly why: WhyAnswer }) {
  const words = useOfficeText().people.standing
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const say = (sentences: WhyAnswer['verdict']) => sentences.map((sentence) => sentence[language])
  const link = {
    to: '/$pemda/seleksi/mengapa/$run/$person',
    params: { pemda, run: why.runId, person: why.personId },
  } as const
  return (
    <>
      <WhyPanel
        status={<OutcomeWord of={why} />}
        verdict={say(why.verdict)}
        outcomes={useWhyOutcomes(why)}
        order={say(why.order)}
        changes={say(why.changes)}
      />
      <div className="row">
        <LinkButton variant="default" link={link}>
          {words.sheet}
        </LinkButton>
      </div>
    </>
  )
}

function NotYet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <EmptyState picture="empty" title={title} level={3} small>
      {text}
    </EmptyState>
  )
}
