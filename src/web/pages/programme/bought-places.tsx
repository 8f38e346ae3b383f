import type { FundInput, PlacesAnswer, ProgrammeRow } from '#programme/contract.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { placesQuery } from '../../api/programme.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { PriceNotes } from './price-notes.tsx'
import './programme.css'

type Props = {
  readonly programme: ProgrammeRow
  readonly source: FundInput['source']
  readonly ceiling: number
}

const amount = (sum: number) => formatRupiah(rupiah(sum))

/** How many people this sum covers for all months of the programme, with the articles it was computed by. */
export function BoughtPlaces({ programme, source, ceiling }: Props) {
  const words = useOfficeText().programme.fundForm
  const asked = useDeferredValue(ceiling)
  const { firstMonth, lastMonth, schemes } = programme
  const question = placesQuery(useGrant(), { source, ceiling: asked, firstMonth, lastMonth, schemes })
  const answer = useQuery({ ...question, enabled: asked > 0 })
  if (asked === 0) return null
  if (answer.isError) return <FaultNotice thrown={answer.error} />
  if (answer.data === undefined) return null
  const { places, committed, left, basis, notes } = answer.data
  const bought = words.enough(amount(asked), places)
  return (
    <output className="bought figure">
      <span className="bought__people">{bought}</span>
      {linesOf(answer.data, words).map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="soft">{words.left(amount(committed), amount(left))}</span>
      <LegalBasis citations={basis} subject={bought} />
      <PriceNotes notes={notes} />
    </output>
  )
}

type Words = ReturnType<typeof useOfficeText>['programme']['fundForm']

/** How the price of one person is made: JKK and JKM a month, then the months. */
function linesOf({ parts, perMonth, months, perPerson }: PlacesAnswer, words: Words): readonly string[] {
  const month = words.parts(parts.map((part) => `${part.scheme} ${amount(part.amount)}`).join(' + '), amount(perMonth))
  const same = perMonth * months === perPerson
  return same
    ? [month, words.sum(amount(perMonth), months, amount(perPerson))]
    : [words.sumVaries(months, amount(perPerson))]
}
