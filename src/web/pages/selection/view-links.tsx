import { getRouteApi, Link } from '@tanstack/react-router'
import { readsLists, readsOutcomes, readsRuns, readsTotals } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

const views = {
  result: '/$pemda/seleksi',
  people: '/$pemda/seleksi/orang',
  totals: '/$pemda/seleksi/rincian',
  compare: '/$pemda/seleksi/banding',
} as const

const opens = { result: readsLists, people: readsOutcomes, totals: readsTotals, compare: readsRuns }

type Props = { readonly hasil: string | undefined }

/** The parts of Seleksi & Penetapan, about the same selection. */
export function ViewLinks({ hasil }: Props) {
  const words = useOfficeText().selection.views
  const { pemda } = route.useParams()
  const grant = useGrant()
  const names = (['result', 'people', 'totals', 'compare'] as const).filter((view) => opens[view](grant))
  if (names.length === 1) return null
  return (
    <nav className="views no-print" aria-label={words.label}>
      <ul>
        {names.map((view) => (
          <li key={view}>
            <Link
              to={views[view]}
              params={{ pemda }}
              search={view === 'compare' ? { sesudah: hasil } : { hasil }}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {words[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
