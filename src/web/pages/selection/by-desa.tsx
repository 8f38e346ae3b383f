import type { Tally, TotalsAnswer } from '#selection/contract.ts'
import type { LinkProps } from '@tanstack/react-router'
import { Fold } from '../../kit/fold.tsx'
import { ShareTable } from '../../kit/share-table.tsx'
import { kecamatanOf } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'

type Props = {
  readonly totals: TotalsAnswer
  readonly linkTo: (desa: string) => LinkProps | undefined
  readonly called: string
}

/** A hundred desa are not read as one list: each stands under its kecamatan, where its name is not another's. */
export function ByDesa({ totals, linkTo, called }: Props) {
  const words = useOfficeText().selection.totals
  const { language } = useLanguage()
  const desaOf = Map.groupBy(totals.desa, ({ key }) => kecamatanOf(key))
  return (
    <section className="stack">
      <h2>{words.desa}</h2>
      <div>
        {totals.kecamatan
          .filter(({ key }) => desaOf.has(key))
          .map(({ key, label, selected }) => (
            <Fold key={key} head={<Head name={label[language]} people={selected} />}>
              <ShareTable
                caption={`${words.desa}, ${label[language]}`}
                heads={{ label: words.key.desa, count: called, share: words.bar }}
                rows={rowsOf(desaOf.get(key) ?? [])}
                whole={totals.all.selected}
              />
            </Fold>
          ))}
      </div>
    </section>
  )

  function rowsOf(tallies: readonly Tally[]) {
    return tallies.map((tally) => ({
      key: tally.key,
      label: tally.label[language],
      count: tally.selected,
      link: linkTo(tally.key),
    }))
  }
}

function Head({ name, people }: { readonly name: string; readonly people: number }) {
  const words = useOfficeText().selection.totals
  return (
    <>
      <h3>{name}</h3>
      <span className="soft small figure">{words.inFold(people)}</span>
    </>
  )
}
