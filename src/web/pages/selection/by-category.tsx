import { categoryCounts } from '#programme/rules/file/category-counts.ts'
import type { TotalsAnswer } from '#selection/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { programmeQuery } from '../../api/programme.ts'
import { ShareTable } from '../../kit/share-table.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly programmeId: string; readonly totals: TotalsAnswer; readonly called: string }

/** The same people under the categories of the programme's own definition; nothing where it names none. */
export function ByCategory({ programmeId, totals, called }: Props) {
  const words = useOfficeText().selection.totals
  const categories = useQuery(programmeQuery(useGrant(), programmeId)).data?.categories ?? []
  if (categories.length === 0) return null
  const counts = categoryCounts(categories, totals.occupation)
  const [largest] = counts
  return (
    <section className="stack">
      <div>
        <h2>{words.category}</h2>
        {largest === undefined ? null : <p>{words.largest(largest.name, largest.people, totals.all.selected)}</p>}
      </div>
      <ShareTable
        caption={words.category}
        heads={{ label: words.categoryHead, count: called, share: words.bar }}
        rows={counts.map(({ name, people }) => ({ key: name, label: name || words.noCategory, count: people }))}
        whole={totals.all.selected}
      />
    </section>
  )
}
