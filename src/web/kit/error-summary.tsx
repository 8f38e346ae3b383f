import { useEffect, useRef } from 'react'
import { useText } from '../text/use-text.ts'
import './notice.css'

/** One field to mend: the id of its input and the same sentence that stands at the field. */
export type FieldFault = { readonly field: string; readonly text: string }

type Props = {
  readonly faults: readonly FieldFault[]
  /** Counts the attempts: the summary takes the focus again when the same faults are sent again. */
  readonly attempt: number
}

/** Everything that stops the form, on top, with the focus, each line leading to its field. */
export function ErrorSummary({ faults, attempt }: Props) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (faults.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="notice" data-tone="stop">
      <h2 className="notice__title">{text.kit.faults(faults.length)}</h2>
      <ul className="notice__list">
        {faults.map(({ field, text: sentence }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(field, event)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** By hand, so that the address keeps its filters and the router is not disturbed. */
function goTo(field: string, event: { preventDefault: () => void }) {
  const input = document.getElementById(field)
  if (input === null) return
  event.preventDefault()
  input.focus()
  input.scrollIntoView({ block: 'center' })
}
