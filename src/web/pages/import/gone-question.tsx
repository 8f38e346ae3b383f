import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { useImportText } from '../../text/use-import-text.ts'
import { type Entry, isJudged } from './import-state.ts'
import type { Change } from './import-steps.ts'
import './import.css'

type Props = {
  readonly entry: Entry
  readonly change: (made: Change) => void
}

/** Names that stood on the list and are not in the new file: nobody is dropped without an answer. */
export function GoneQuestion({ entry, change }: Props) {
  const { verdicts: words } = useImportText()
  const { key, seen, mode, isGoneAgreed } = entry
  const { removed, removedNames } = seen.difference ?? { removed: 0, removedNames: [] }
  const isKnown = isJudged(entry)
  if (mode !== 'whole' || (isKnown && removed === 0)) return null
  return (
    <div className="import__question">
      <h3>{isKnown ? words.gone(removed) : words.goneUnknown}</h3>
      <p>{isKnown ? words.goneText : words.goneUnknownText}</p>
      <ul className="import__names">
        {removedNames.map((name, at) => (
          <li key={`${name} ${at}`}>{name}</li>
        ))}
        {removed > removedNames.length ? <li>{words.goneMore(removed - removedNames.length)}</li> : null}
      </ul>
      <Checkbox
        id={`${key}-gone`}
        label={words.goneAgree}
        checked={isGoneAgreed}
        onChange={({ currentTarget }) => change({ is: 'entry', key, change: { isGoneAgreed: currentTarget.checked } })}
      />
    </div>
  )
}
