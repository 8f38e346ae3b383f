import type { ListView, NominationRow } from '#nomination/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { rowsQuery } from '../../api/nomination.ts'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { DataTable } from '../../kit/table/data-table.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { takesInLists } from './duties.ts'
import { useRowColumns } from './row-columns.tsx'

const page = getRouteApi('/$pemda/office/usulan/desa/$desa')

/** The result of a row, by the word in the address. */
const verdictWords = { baru: 'new', 'sudah-ada': 'already-there', 'perlu-diperbaiki': 'to-be-mended' } as const
type VerdictWord = keyof typeof verdictWords
const isVerdictWord = (word: string | undefined): word is VerdictWord =>
  word !== undefined && Object.hasOwn(verdictWords, word)

/** The rows of one version with the verdict on each. */
export function ListRows({ list }: { readonly list: ListView }) {
  const words = useOfficeText().nomination.rows
  const grant = useGrant()
  const state = useListState()
  const { hasil } = page.useSearch()
  const verdict = isVerdictWord(hasil) ? verdictWords[hasil] : undefined
  const query = useQuery(rowsQuery(grant, { listId: list.id, verdict, after: state.after }))
  const columns = useRowColumns()
  const mends = takesInLists(grant) && list.state !== 'superseded' && list.toMend > 0
  return (
    <DataTable
      noun={words.noun}
      columns={columns}
      rowKey={({ id }) => id}
      query={query}
      list={state}
      filters={verdict === undefined ? [] : [{ name: 'hasil', words: words.word(words.verdicts[verdict]) }]}
      controls={<VerdictFilter />}
      empty={
        <EmptyState picture="empty" title={words.none}>
          {words.noneText}
        </EmptyState>
      }
      {...(mends ? { actions: mend } : {})}
    />
  )
}

const mend = (row: NominationRow) => <Mend row={row} />

function VerdictFilter() {
  const words = useOfficeText().nomination.rows
  const state = useListState()
  const { hasil } = page.useSearch()
  return (
    <NativeSelect
      label={words.filter}
      value={isVerdictWord(hasil) ? hasil : ''}
      data={[
        { value: '', label: words.all },
        ...Object.entries(verdictWords).map(([word, verdict]) => ({ value: word, label: words.verdicts[verdict] })),
      ]}
      onChange={({ currentTarget: { value } }) => state.filter({ hasil: value === '' ? undefined : value })}
    />
  )
}

function Mend({ row: { id, name, verdict, current } }: { readonly row: NominationRow }) {
  const words = useOfficeText().nomination.rows
  const { pemda, desa } = page.useParams()
  if (verdict !== 'to-be-mended' || !current) return null
  return (
    <LinkButton
      variant="default"
      label={words.mendOf(name === '' ? words.noName : name)}
      link={{ to: '/$pemda/usulan/desa/$desa/orang', params: { pemda, desa }, search: { baris: id } }}
    >
      {words.mend}
    </LinkButton>
  )
}
