import type { BoardAnswer } from '#nomination/contract.ts'
import { NativeSelect } from '@mantine/core'
import type { ListState } from '../../kit/table/list-state.ts'
import type { FilterWord } from '../../kit/table/filter-words.tsx'
import type { OfficeText } from '../../text/office-id.ts'
import type { Text } from '../../text/id.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useText } from '../../text/use-text.ts'
import { boardStates, type BoardFilter, isStateWord, stateWords } from './board-rows.ts'
import { stateWordOf } from './list-state.tsx'

type Props = { readonly board: BoardAnswer; readonly filter: BoardFilter; readonly list: ListState }

/** The fields that set the filters; each stands in the address and below as a word. */
export function BoardFilters({ board, filter, list }: Props) {
  const text = useText()
  const words = useOfficeText().nomination.board
  const { count } = useFigures()
  const { kecamatan, total } = board
  const only = filter.telat !== undefined ? 'telat' : filter.perbaiki !== undefined ? 'perbaiki' : ''
  return (
    <div className="list__controls board__controls no-print">
      {kecamatan.length < 2 ? null : (
        <NativeSelect
          label={words.filterKecamatan}
          value={filter.kecamatan ?? ''}
          data={[
            { value: '', label: words.allKecamatan },
            ...kecamatan.map((one) => ({ value: one.kecamatan, label: one.name })),
          ]}
          onChange={({ currentTarget }) => list.filter({ kecamatan: wordOr(currentTarget.value) })}
        />
      )}
      <NativeSelect
        label={words.filterState}
        value={isStateWord(filter.keadaan) ? filter.keadaan : ''}
        data={[
          { value: '', label: words.allStates },
          ...stateWords.map((word) => ({
            value: word,
            label: `${stateWordOf(boardStates[word], text)} (${count(total.states[boardStates[word]])})`,
          })),
        ]}
        onChange={({ currentTarget }) => list.filter({ keadaan: wordOr(currentTarget.value) })}
      />
      <NativeSelect
        label={words.filterOnly}
        value={only}
        data={(['', 'telat', 'perbaiki'] as const).map((value) => ({ value, label: words.only[value] }))}
        onChange={({ currentTarget: { value } }) =>
          list.filter({
            telat: value === 'telat' ? 'ya' : undefined,
            perbaiki: value === 'perbaiki' ? 'ya' : undefined,
          })
        }
      />
    </div>
  )
}

const wordOr = (value: string) => (value === '' ? undefined : value)

/** The filters in use, as words that a click removes. */
export function filterWordsOf(
  { kecamatan, keadaan, telat, perbaiki }: BoardFilter,
  board: BoardAnswer,
  { text, office }: { readonly text: Text; readonly office: OfficeText },
): FilterWord[] {
  const words = office.nomination.board
  const named = board.kecamatan.find((one) => one.kecamatan === kecamatan)
  return [
    ...(kecamatan === undefined ? [] : [{ name: 'kecamatan', words: words.wordKecamatan(named?.name ?? kecamatan) }]),
    ...(isStateWord(keadaan)
      ? [{ name: 'keadaan', words: words.wordState(stateWordOf(boardStates[keadaan], text)) }]
      : []),
    ...(telat === undefined ? [] : [{ name: 'telat', words: words.wordLate }]),
    ...(perbaiki === undefined ? [] : [{ name: 'perbaiki', words: words.wordToMend }]),
  ]
}
