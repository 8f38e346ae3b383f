import { Button } from '@mantine/core'
import { useText } from '../../text/use-text.ts'
import { EmptyState } from '../empty-state.tsx'
import type { ListState } from './list-state.ts'

/** A filter in use: its name in the address and what it says on screen, "Kecamatan: Poleang". */
export type FilterWord = { readonly name: string; readonly words: string }

type Props = { readonly filters: readonly FilterWord[]; readonly list: ListState }

const without = (filters: readonly FilterWord[]) => Object.fromEntries(filters.map(({ name }) => [name, undefined]))

/** Every filter as a word that one click removes. */
export function FilterWords({ filters, list }: Props) {
  const text = useText()
  if (filters.length === 0) return null
  return (
    <ul className="filters no-print" aria-label={text.kit.table.filters}>
      {filters.map((filter) => (
        <li key={filter.name}>
          <button
            type="button"
            aria-label={text.kit.table.removeFilter(filter.words)}
            onClick={() => list.filter(without([filter]))}
          >
            {filter.words}
          </button>
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <ClearAll filters={filters} list={list} />
        </li>
      ) : null}
    </ul>
  )
}

function ClearAll({ filters, list }: Props) {
  const text = useText()
  return (
    <Button variant="default" onClick={() => list.filter(without(filters))}>
      {text.kit.table.clearFilters}
    </Button>
  )
}

/** There is data, only not under these filters: another picture than an empty place. */
export function NothingFound({ filters, list }: Props) {
  const text = useText()
  return (
    <EmptyState
      picture="nothingFound"
      title={text.kit.table.nothingFound}
      action={<ClearAll filters={filters} list={list} />}
    >
      {text.kit.table.nothingFoundText}
    </EmptyState>
  )
}
