import { getRouteApi } from '@tanstack/react-router'
import { type PathStep, pathSteps, Tahapan } from '../kit/tahapan.tsx'
import { useProgramme } from './use-programme.ts'

const route = getRouteApi('/$pemda')

const pages = {
  programme: '/$pemda/program',
  nomination: '/$pemda/usulan',
  verification: '/$pemda/verifikasi',
  selection: '/$pemda/seleksi',
  enrolment: '/$pemda/kepesertaan',
} as const

const hasPage = (step: PathStep): step is keyof typeof pages => Object.hasOwn(pages, step)

type Props = {
  readonly here?: PathStep
  /** Live counts in words, by step. */
  readonly counts?: Partial<Record<PathStep, string>>
  /** The step that cannot go on without this user. */
  readonly waits?: PathStep | undefined
}

/** The Tahapan of the programme that is open; nothing while there is none. */
export function ProgrammePath({ here, counts = {}, waits }: Props) {
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme === undefined) return null
  const standings = pathSteps.map((step) => ({
    step,
    counts: counts[step] ?? (step === 'programme' ? String(programme.year) : undefined),
    link: hasPage(step) ? { to: pages[step], params: { pemda } } : undefined,
    waits: step === waits,
  }))
  return <Tahapan standings={standings} here={here} />
}
