import type { PersonRow } from '#people/contract.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Column } from '../../kit/table/column.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** How a worker stands in a list: the number masked, the place by its names. */
export function usePersonColumns(): readonly Column<PersonRow>[] {
  const { head } = useOfficeText().people
  const areaName = useAreaNames()
  const dayName = useDayName()
  const occupationName = useOccupationName()
  return [
    { key: 'name', head: head.name, cell: (person) => <PersonLink person={person} />, width: '24%' },
    { key: 'nik', head: head.nik, cell: ({ nik }) => <span className="digits">{nik}</span>, whole: true },
    { key: 'born', head: head.born, cell: ({ birthDate }) => dayName(birthDate), priority: 2, whole: true },
    { key: 'desa', head: head.desa, cell: ({ area }) => areaName(area) },
    { key: 'kecamatan', head: head.kecamatan, cell: ({ area }) => areaName(kecamatanOf(area)), priority: 2 },
    { key: 'work', head: head.work, cell: ({ occupation }) => occupationName(occupation), priority: 2 },
  ]
}

function PersonLink({ person: { id, name } }: { readonly person: PersonRow }) {
  const { pemda } = route.useParams()
  return (
    <Link to="/$pemda/pekerja/$person" params={{ pemda, person: id }}>
      {name}
    </Link>
  )
}
