import { matchWords } from '#verification/contract.ts'
import { useFigures, useText } from '../../text/use-text.ts'
import { matchStatus } from '../verification/verified-words.ts'

type Word = (typeof matchWords)[number]

/** Always every result, so that their sum can be held against the list. */
export function ResultCounts({ of }: { readonly of: (word: Word) => number }) {
  const text = useText()
  const { count } = useFigures()
  return (
    <span className="matching__results">
      {matchWords.map((word) => (
        <span key={word}>
          {text.status[matchStatus[word]]} <span className="figure">{count(of(word))}</span>
        </span>
      ))}
    </span>
  )
}
