import type { ProgrammeView as View } from '#programme/contract.ts'
import { fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import { rupiah, sumRupiah } from '#values/rupiah.ts'
import { getRouteApi } from '@tanstack/react-router'
import { HeroNumber } from '../../kit/hero-number.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useMonthName } from '../../kit/use-month-name.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { leadsProgramme, readsProgrammeFile } from '../../shell/may-act.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { HistoryFold } from '../history/history-fold.tsx'
import { BasisLine } from './basis-line.tsx'
import { FundTable } from './fund-table.tsx'
import { PolicyWords } from './policy-words.tsx'
import { ProgrammeFacts } from './programme-facts.tsx'
import { ProgrammeTable } from './programme-table.tsx'

const route = getRouteApi('/$pemda')

/** One programme: how many the money covers, from which funds, by which policy, on which papers. */
export function ProgrammeView({ view }: { readonly view: View }) {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  const { language } = useLanguage()
  const monthName = useMonthName()
  const mayAct = leadsProgramme(useGrant())
  const { programme, funds, policy } = view
  return (
    <>
      <ProgrammePath here="programme" />
      <PageHead
        title={programme.name}
        lead={words.period(programme.months, monthName(programme.firstMonth), monthName(programme.lastMonth))}
        action={
          mayAct ? (
            <LinkButton variant="default" link={{ to: '/$pemda/program/baru', params: { pemda } }}>
              {words.another}
            </LinkButton>
          ) : undefined
        }
      />
      <BasisLine programme={programme} funds={funds} mayAct={mayAct} />
      <FileLink />
      <Numbers view={view} />
      <FundTable funds={funds} programmeId={programme.id} mayAct={mayAct} />
      <PolicyWords policy={policy} oldest={view.oldest} mayAct={mayAct} hasFunds={funds.length > 0} />
      <ProgrammeFacts programme={programme} mayAct={mayAct} />
      <div>
        <HistoryFold subject={programme.id} of={programme.name} />
        {funds.map(({ id, source, budgetYear }) => (
          <HistoryFold key={id} subject={id} of={`${fundSourceLabels[source][language]} ${budgetYear}`} />
        ))}
      </div>
      <ProgrammeTable shown={programme.id} />
    </>
  )
}

/** The way to calendar, meetings, tasks, team and reported figures. */
function FileLink() {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  if (!readsProgrammeFile(useGrant())) return null
  return (
    <div className="row">
      <LinkButton variant="default" link={{ to: '/$pemda/program/berkas', params: { pemda } }}>
        {words.openFile}
      </LinkButton>
    </div>
  )
}

function Numbers({ view: { programme, funds, policy, places } }: { readonly view: View }) {
  const words = useOfficeText().programme
  const monthName = useMonthName()
  const period = words.placesNote(programme.months, monthName(programme.firstMonth), monthName(programme.lastMonth))
  const basis = funds.flatMap(({ price }) => price.basis)
  const cited = basis.filter(({ ruleId }, at) => basis.findIndex((other) => other.ruleId === ruleId) === at)
  const ceiling = sumRupiah(funds.map((fund) => rupiah(fund.ceiling)))
  return (
    <div className="hero-row">
      <HeroNumber
        name={words.places}
        amount={places}
        unit={words.people}
        note={period}
        basis={cited.length === 0 ? undefined : <LegalBasis citations={cited} subject={words.places} />}
      />
      <HeroNumber
        name={words.quota}
        amount={policy?.document.quota ?? 0}
        unit={words.people}
        note={policy === null ? words.noQuota : words.quotaNote(policy.version)}
        tone={policy === null ? 'wait' : 'ok'}
      />
      <HeroNumber name={words.ceiling} money={ceiling} note={words.ceilingNote(funds.length)} />
    </div>
  )
}
