import { Radio } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { useImportText } from '../../text/use-import-text.ts'
import { areColumnsJudged, type Entry } from './import-state.ts'
import type { Change } from './import-steps.ts'
import './import.css'

type Props = { readonly entry: Entry; readonly change: (made: Change) => void }

/** Whether the file takes the place of the list or stands beside it: asked only where that matters to a name. */
export function ListKindQuestion({ entry, change }: Props) {
  const { own: words } = useImportText()
  const { mode, difference } = entry.seen
  if (mode !== 'whole') return null
  if (!areColumnsJudged(entry)) return <Kinds entry={entry} change={change} />
  if (difference === null) return null
  return difference.removed === 0 ? <p>{words.noneGone}</p> : <Kinds entry={entry} change={change} gone={difference} />
}

type KindsProps = Props & { readonly gone?: NonNullable<Entry['seen']['difference']> }

/** Names such as those of people typed one by one are at stake, so nothing is chosen beforehand. */
function Kinds({ entry: { key, mode, isGoneAgreed }, change, gone }: KindsProps) {
  const { own: words } = useImportText()
  const choose = (chosen: Partial<Entry>) => change({ is: 'entry', key, change: chosen })
  return (
    <div className="import__question" role="radiogroup" aria-labelledby={`${key}-kind`}>
      <h3 id={`${key}-kind`}>{gone ? words.kindQuestion(gone.removed) : words.kindUnknown}</h3>
      <Radio
        id={`${key}-addition`}
        name={`${key}-kind`}
        label={words.addition}
        description={gone ? words.additionEffect(gone.added) : words.additionUnknown}
        checked={mode === 'addition'}
        onChange={() => choose({ mode: 'addition', isGoneAgreed: false })}
      />
      <Radio
        id={`${key}-whole`}
        name={`${key}-kind`}
        label={words.whole}
        description={gone ? words.wholeEffect(gone.removed) : words.wholeUnknown}
        checked={mode === 'whole' && isGoneAgreed}
        onChange={() => choose({ mode: 'whole', isGoneAgreed: true })}
      />
      {gone ? <p className="small">{words.goneNames(gone.removedNames, gone.removed)}</p> : null}
    </div>
  )
}
