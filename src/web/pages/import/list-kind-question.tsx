import { Radio } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { useImportText } from '../../text/use-import-text.ts'
import { areColumnsJudged, type Entry } from './import-state.ts'
import type { Change } from './import-steps.ts'
import './import.css'

type Props = { readonly entry: Entry; readonly change: (made: Change) => void }

/**
 * Asked of the desa when names of its list are not in the new file, such as people it typed one by one: whether the file
 * takes the place of the list or stands beside it. Nothing is chosen beforehand, since either answer may be meant.
 */
export function ListKindQuestion({ entry, change }: Props) {
  const { own: words } = useImportText()
  const { key, seen, mode, isGoneAgreed } = entry
  const isKnown = areColumnsJudged(entry)
  const removed = seen.difference?.removed ?? 0
  if (seen.mode !== 'whole') return null
  if (isKnown && removed === 0) return seen.difference === null ? null : <p>{words.noneGone}</p>
  const choose = (chosen: Partial<Entry>) => change({ is: 'entry', key, change: chosen })
  return (
    <div className="import__question" role="radiogroup" aria-labelledby={`${key}-kind`}>
      <h3 id={`${key}-kind`}>{isKnown ? words.kindQuestion(removed) : words.kindUnknown}</h3>
      <Radio
        id={`${key}-addition`}
        name={`${key}-kind`}
        label={words.addition}
        description={isKnown ? words.additionEffect(seen.difference?.added ?? 0) : words.additionUnknown}
        checked={mode === 'addition'}
        onChange={() => choose({ mode: 'addition', isGoneAgreed: false })}
      />
      <Radio
        id={`${key}-whole`}
        name={`${key}-kind`}
        label={words.whole}
        description={isKnown ? words.wholeEffect(removed) : words.wholeUnknown}
        checked={mode === 'whole' && isGoneAgreed}
        onChange={() => choose({ mode: 'whole', isGoneAgreed: true })}
      />
      <p className="small">{isKnown ? words.goneNames(seen.difference?.removedNames ?? [], removed) : null}</p>
    </div>
  )
}
