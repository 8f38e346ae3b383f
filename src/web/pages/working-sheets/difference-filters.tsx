import { sheetFields, type SheetField } from '#nomination/contract.ts'
import { NativeSelect } from '@mantine/core'
import type { SheetFilters } from '../../api/working-sheets.ts'
import type { ListState, Search } from '../../kit/table/list-state.ts'
import type { FilterWord } from '../../kit/table/filter-words.tsx'
import type { OfficeText } from '../../text/office-id.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Words = OfficeText['workingSheets']
const states = ['open', 'accepted', 'refused', 'locked', 'unreadable'] as const
const kinds = ['changed', 'proposed', 'added', 'removed'] as const

const oneOf = <Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined =>
  words.find((one) => one === word)

/** The filters as the address says them. */
export const filtersIn = (search: Search): SheetFilters => ({
  field: oneOf<SheetField>(sheetFields, search['kolom']),
  state: oneOf(states, search['keadaan']),
  kind: oneOf(kinds, search['baris']),
})

export function filterWords({ field, state, kind }: SheetFilters, words: Words): FilterWord[] {
  return [
    ...(field === undefined ? [] : [{ name: 'kolom', words: `${words.filterField}: ${words.fields[field]}` }]),
    ...(state === undefined ? [] : [{ name: 'keadaan', words: `${words.filterState}: ${words.states[state]}` }]),
    ...(kind === undefined ? [] : [{ name: 'baris', words: `${words.filterKind}: ${words.rowKinds[kind]}` }]),
  ]
}

type Props = { readonly filters: SheetFilters; readonly list: ListState }

export function DifferenceFilters({ filters, list }: Props) {
  const words = useOfficeText().workingSheets
  const set = (name: string, value: string) => list.filter({ [name]: value === '' ? undefined : value })
  return (
    <>
      <NativeSelect
        label={words.filterField}
        value={filters.field ?? ''}
        data={[
          { value: '', label: words.allFields },
          ...sheetFields.map((value) => ({ value, label: words.fields[value] })),
        ]}
        onChange={({ currentTarget }) => set('kolom', currentTarget.value)}
      />
      <NativeSelect
        label={words.filterState}
        value={filters.state ?? ''}
        data={[
          { value: '', label: words.allStates },
          ...states.map((value) => ({ value, label: words.states[value] })),
        ]}
        onChange={({ currentTarget }) => set('keadaan', currentTarget.value)}
      />
      <NativeSelect
        label={words.filterKind}
        value={filters.kind ?? ''}
        data={[
          { value: '', label: words.allKinds },
          ...kinds.map((value) => ({ value, label: words.rowKinds[value] })),
        ]}
        onChange={({ currentTarget }) => set('baris', currentTarget.value)}
      />
    </>
  )
}
