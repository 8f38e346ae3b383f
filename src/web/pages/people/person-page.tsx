import type { PersonView } from '#people/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { personQuery } from '../../api/people.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { HistoryFold } from '../history/history-fold.tsx'
import { FactList } from './fact-list.tsx'
import { Numbers } from './numbers.tsx'
import { PersonStanding } from './person-standing.tsx'

const route = getRouteApi('/$pemda/office/pekerja/$person')

/** One worker: identity with masked numbers, and what is known about the work. */
export function PersonPage() {
  const { person } = route.useParams()
  const asked = useQuery(personQuery(useGrant(), person))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  return asked.data === undefined ? <LoadingRows columns={2} /> : <Person person={asked.data} />
}

function Person({ person }: { readonly person: PersonView }) {
  const words = useOfficeText().people
  const areaName = useAreaNames()
  return (
    <>
      <PageHead title={person.name} lead={`${areaName(person.area)}, ${areaName(kecamatanOf(person.area))}`} />
      <section className="stack">
        <h2>{words.identity}</h2>
        <Numbers person={person} />
        <Identity person={person} />
      </section>
      <PersonStanding personId={person.id} />
      <HistoryFold subject={person.id} />
    </>
  )
}

function Identity({ person }: { readonly person: PersonView }) {
  const text = useText()
  const { facts } = useOfficeText().people
  const dayName = useDayName()
  const occupationName = useOccupationName()
  const born = [person.birthPlace, dayName(person.birthDate)].filter((part) => part !== '').join(', ')
  return (
    <FactList
      facts={[
        { name: facts.born, value: born },
        { name: facts.sex, value: person.sex === null ? '–' : text.kit.sexes[person.sex] },
        { name: facts.mother, value: person.motherName === '' ? '–' : person.motherName },
        { name: facts.work, value: occupationName(person.occupation) },
        { name: facts.secondWork, value: occupationName(person.occupation2) },
        { name: facts.workplace, value: person.workplace },
        { name: facts.registered, value: dayName(person.registeredAt) },
      ]}
    />
  )
}
