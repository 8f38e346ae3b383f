import type { VerifiedRow } from '#verification/contract.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { StatusWord } from '../../kit/status-word.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { WhyRules } from '../../kit/why-panel.tsx'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { FactList } from '../people/fact-list.tsx'
import { useCheckOutcomes } from './check-outcomes.ts'
import { NikQuestion } from './nik-question.tsx'
import { matchStatus, outcomeStatus } from './verified-words.ts'

type Props = {
  readonly open: boolean
  readonly runId: string
  /** Not on this page of the list when undefined: the address is that of another page. */
  readonly person: VerifiedRow | undefined
  readonly onClose: () => void
}

/** Every condition of one person: outcome, the value used, where it comes from, since when, by which article. */
export function PersonConditions({ open, runId, person, onClose }: Props) {
  const words = useOfficeText().verification.person
  return (
    <Dialog kind="sheet" open={open} onClose={onClose} title={person === undefined ? '–' : words.title(person.name)}>
      {person === undefined ? <p>{words.gone}</p> : <Conditions runId={runId} person={person} />}
    </Dialog>
  )
}

function Conditions({ runId, person }: { readonly runId: string; readonly person: VerifiedRow }) {
  return (
    <>
      <div className="row">
        <StatusWord status={{ is: outcomeStatus[person.outcome] }} />
        <StatusWord status={{ is: matchStatus[person.match] }} />
      </div>
      <NikQuestion runId={runId} person={person} />
      <WhyRules outcomes={useCheckOutcomes(person.checks)} />
      <FactList facts={useFacts(person)} />
      <KnownAnswers answers={person.answers} />
    </>
  )
}

function useFacts(person: VerifiedRow) {
  const text = useText()
  const { person: words, list, run } = useOfficeText().verification
  const dayName = useDayName()
  const areaName = useAreaNames()
  return [
    { name: text.kit.nik.label, value: person.nik },
    { name: words.born, value: dayName(person.birthDate) },
    { name: list.desa, value: areaName(person.area) },
    {
      name: words.matchedBy,
      value: run.bys[person.matchedBy] ?? words.reasons[person.matchedBy] ?? person.matchedBy,
    },
    { name: words.dataDate, value: dayName(person.dataDate) },
    { name: words.doubles, value: person.doubles === 0 ? words.noDoubles : words.doublesOf(person.doubles) },
    ...(person.alsoIn.length === 0
      ? []
      : [
          {
            name: words.alsoIn,
            value: person.alsoIn.map((desa) => `${areaName(desa)} (${areaName(kecamatanOf(desa))})`).join(', '),
          },
        ]),
  ]
}

/** Every source and date beside each other; one of them judged, none of them was overwritten. */
function KnownAnswers({ answers }: Pick<VerifiedRow, 'answers'>) {
  const text = useText()
  const { matching, verification } = useOfficeText()
  const words = verification.person
  const dayName = useDayName()
  if (answers.length === 0) return null
  const facts = answers.map(({ source, dataDate, mode, match, decile, remark }) => ({
    name: matching.perDay(source, dayName(dataDate)),
    value: words.answer(text.status[matchStatus[match]], decile, matching.modes[mode], remark),
  }))
  return (
    <section>
      <h3>{words.answers}</h3>
      <FactList facts={facts} />
    </section>
  )
}
