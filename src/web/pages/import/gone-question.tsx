import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { useImportText } from '../../text/use-import-text.ts'
import type { Entry } from './import-state.ts'
import type { Change } from './import-steps.ts'
import './import.css'

type Props = { readonly entry: Entry; readonly change: (made: Change) => void }

/** Names that stood on the list and are not in the new file: nobody is dropped without an answer. */
export function GoneQuestion({ entry: { key, seen, mode, isGoneAgreed }, change }: Props) {
  const words = useImportText().verdicts
  const { difference } = seen
  if (difference === null || difference.removed === 0 || mode !== 'whole') return null
  const { removed, removedNames } = difference
  return (
    <div className="import__question">
      <h3>{words.gone(removed)}</h3>
      <p>{words.goneText}</p>
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
