import { outcomeFilters } from '#selection/contract.ts'
import { occupations } from '#values/occupation.ts'
import { NativeSelect } from '@mantine/core'
import type { FilterWord } from '../../kit/table/filter-words.tsx'
import type { ListState } from '../../kit/table/list-state.ts'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { AreaFilter } from '../../shell/area-filter.tsx'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { FindField, type useFoundList } from './find-field.tsx'
import { type Called, useOutcomeNames } from './outcome-names.ts'
import { outcomeIn } from './outcome-words.ts'

type Found = ReturnType<typeof useFoundList>

export function outcomeFiltersIn({ search }: ListState) {
  return { outcome: outcomeIn(search['status']), area: search['wilayah'], occupation: search['pekerjaan'] }
}

export function useOutcomeFilterWords({ list, text, isNik }: Found, called: Called): FilterWord[] {
  const { kit } = useText()
  const words = useOfficeText().selection.table
  const outcomes = useOutcomeNames(called)
  const areaName = useAreaNames()
  const occupationName = useOccupationName()
  const { outcome, area, occupation } = outcomeFiltersIn(list)
  const word = outcome && outcomes[outcome]
  const found = [
    { name: 'status', head: words.status, value: word },
    { name: 'wilayah', head: words.area, value: area && areaName(area) },
    { name: 'pekerjaan', head: words.occupation, value: occupation && occupationName(occupation) },
    { name: 'cari', head: words.find, value: isNik ? kit.nik.label : text },
  ]
  return found.flatMap(({ name, head, value }) => (value ? [{ name, words: words.filter(head, value) }] : []))
}

export function OutcomeControls({ found, called }: { readonly found: Found; readonly called: Called }) {
  const words = useOfficeText().selection.table
  const outcomes = useOutcomeNames(called)
  const { language } = useLanguage()
  const { list, text, find } = found
  const all = { value: '', label: words.all }
  return (
    <>
      <FindField key={text} text={text} onFind={find} />
      <NativeSelect
        label={words.status}
        value={list.search['status'] ?? ''}
        data={[all, ...outcomeFilters.map((value) => ({ value, label: outcomes[value] }))]}
        onChange={({ currentTarget }) => list.filter({ status: currentTarget.value || undefined })}
      />
      <AreaFilter value={list.search['wilayah']} onChange={(wilayah) => list.filter({ wilayah })} />
      <NativeSelect
        label={words.occupation}
        value={list.search['pekerjaan'] ?? ''}
        data={[all, ...occupations.map(({ code, label }) => ({ value: code, label: label[language] }))]}
        onChange={({ currentTarget }) => list.filter({ pekerjaan: currentTarget.value || undefined })}
      />
    </>
  )
}
