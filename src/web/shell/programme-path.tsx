import type { ProgrammeRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { type PathStep, pathSteps, Tahapan } from '../kit/tahapan.tsx'
import { useGrant } from './grant-context.ts'
import { hasFor, officePlaces } from './places.ts'
import { tasksOf } from './tasks.ts'
import { usePathCounts } from './use-path-counts.ts'
import { useProgramme } from './use-programme.ts'
import { useSeen } from './use-seen.ts'

const route = getRouteApi('/$pemda')

const pages = {
  programme: '/$pemda/program',
  nomination: '/$pemda/usulan',
  verification: '/$pemda/verifikasi',
  selection: '/$pemda/seleksi',
  enrolment: '/$pemda/kepesertaan',
  reporting: '/$pemda/laporan',
} as const

const hasPage = (step: PathStep): step is keyof typeof pages => Object.hasOwn(pages, step)

type Props = {
  readonly here?: PathStep
  /** Counts the page knows better than the path does. */
  readonly counts?: Partial<Record<PathStep, string>>
}

/** The Tahapan of the programme that is open; nothing while there is none. */
export function ProgrammePath(props: Props) {
  const programme = useProgramme()
  return programme === undefined ? null : <Path {...props} programme={programme} />
}

function Path({ here, counts = {}, programme }: Props & { readonly programme: ProgrammeRow }) {
  const { pemda } = route.useParams()
  const grant = useGrant()
  const { seen } = useSeen(programme)
  const live: Partial<Record<PathStep, string>> = {
    programme: String(programme.year),
    ...usePathCounts(seen),
    ...counts,
  }
  const furthest = tasksOf(seen).at(-1)
  const open = officePlaces.filter((place) => hasFor(place, grant))
  const standings = pathSteps.map((step) => ({
    step,
    counts: live[step],
    link: hasPage(step) && open.some(({ name }) => name === step) ? { to: pages[step], params: { pemda } } : undefined,
    waits: step === furthest?.step,
  }))
  return <Tahapan standings={standings} here={here} />
}
