import type { VerificationRun, VerifiedRow } from '#verification/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { verifiedQuery } from '../../api/verification.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import type { FilterWord } from '../../kit/table/filter-words.tsx'
import type { ListState, Search } from '../../kit/table/list-state.ts'
import { AreaFilter } from '../../shell/area-filter.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { usePeopleColumns } from './people-columns.tsx'
import { PersonConditions } from './person-conditions.tsx'
import { knownWord, matches, matchStatus, outcomes, outcomeStatus } from './verified-words.ts'

type Props = { readonly run: VerificationRun; readonly list: ListState }

/** The people of a verification; the filters and the opened person stand in the address. */
export function PeopleTable({ run, list }: Props) {
  const words = useOfficeText().verification.list
  const query = useQuery(verifiedQuery(useGrant(), { runId: run.id, ...filtersIn(list) }, list.after))
  const filters = useFilterWords(list)
  const opened = list.search['orang']
  const open = useOpenPerson()
  const columns = usePeopleColumns(open)
  return (
    <section className="stack" id="orang">
      <h2>{words.title}</h2>
      <DataTable
        noun={useOfficeText().verification.people}
        columns={columns}
        rowKey={({ personId }) => personId}
        query={query}
        list={list}
        filters={filters}
        controls={<Controls list={list} />}
        empty={
          <EmptyState picture="empty" title={words.nobody} level={3}>
            {words.nobodyText}
          </EmptyState>
        }
      />
      <PersonConditions
        open={opened !== undefined && query.data !== undefined}
        runId={run.id}
        person={personIn(query.data?.rows, opened)}
        onClose={() => open(undefined)}
      />
    </section>
  )
}

/** The place in the list stays; going back closes the person. */
function useOpenPerson(): (id: string | undefined) => void {
  const navigate = useNavigate()
  return (orang) =>
    void navigate({ to: '.', search: (old: Search) => ({ ...old, orang }), resetScroll: false, hash: true })
}

const personIn = (rows: readonly VerifiedRow[] | undefined, id: string | undefined) =>
  rows?.find(({ personId }) => personId === id)

function filtersIn({ search }: ListState) {
  return {
    match: knownWord(matches, search['padan']),
    outcome: knownWord(outcomes, search['syarat']),
    covered: knownWord(['yes', 'no'], search['peserta']),
    double: search['ganda'] === 'ya' ? ('yes' as const) : undefined,
    nik: search['nik'] === 'beda' ? ('open' as const) : undefined,
    area: search['wilayah'],
  }
}

function useFilterWords(list: ListState): FilterWord[] {
  const text = useText()
  const { list: words, nik: nikWords } = useOfficeText().verification
  const areaName = useAreaNames()
  const { match, outcome, covered, double, nik, area } = filtersIn(list)
  return [
    ...(match ? [{ name: 'padan', words: words.filter(words.match, text.status[matchStatus[match]]) }] : []),
    ...(outcome ? [{ name: 'syarat', words: words.filter(words.result, text.status[outcomeStatus[outcome]]) }] : []),
    ...(covered
      ? [{ name: 'peserta', words: words.filter(words.cover, covered === 'yes' ? words.coveredYes : words.coveredNo) }]
      : []),
    ...(double ? [{ name: 'ganda', words: words.doubleYes }] : []),
    ...(nik ? [{ name: 'nik', words: nikWords.open }] : []),
    ...(area ? [{ name: 'wilayah', words: words.filter(words.area, areaName(area)) }] : []),
  ]
}

function Controls({ list }: { readonly list: ListState }) {
  const text = useText()
  const { list: words, nik } = useOfficeText().verification
  const all = { value: '', label: words.all }
  const select = (name: string, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={list.search[name] ?? ''}
      data={[all, ...data]}
      onChange={({ currentTarget }) => list.filter({ [name]: currentTarget.value || undefined })}
    />
  )
  return (
    <>
      {select(
        'syarat',
        words.result,
        outcomes.map((value) => ({ value, label: text.status[outcomeStatus[value]] })),
      )}
      {select(
        'padan',
        words.match,
        matches.map((value) => ({ value, label: text.status[matchStatus[value]] })),
      )}
      {select('peserta', words.cover, [
        { value: 'yes', label: words.coveredYes },
        { value: 'no', label: words.coveredNo },
      ])}
      {select('ganda', words.double, [{ value: 'ya', label: words.doubleYes }])}
      {select('nik', words.nik, [{ value: 'beda', label: nik.open }])}
      <AreaFilter value={list.search['wilayah']} onChange={(wilayah) => list.filter({ wilayah })} />
    </>
  )
}
