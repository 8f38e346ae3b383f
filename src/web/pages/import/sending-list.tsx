import { faultOf } from '../../api/fault.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'
import type { Sending } from './import-state.ts'
import { Mark } from '../../kit/mark.tsx'
import './import.css'

const tones = { waiting: 'quiet', sending: 'wait', lost: 'risk', failed: 'stop', seen: 'ok' } as const

/** More lines than this are folded; those that went wrong stand above the fold. */
const few = 12

/** Every chosen file with how far it is; what was not accepted says why. */
export function SendingList({ sendings }: { readonly sendings: readonly Sending[] }) {
  const words = useImportText().files
  const wrong = sendings.filter(({ state }) => state === 'failed' || state === 'lost')
  if (sendings.length <= few) return <Lines sendings={sendings} />
  return (
    <>
      <Lines sendings={wrong} />
      <details className="fold">
        <summary>{words.list(sendings.length)}</summary>
        <Lines sendings={sendings} />
      </details>
    </>
  )
}

function Lines({ sendings }: { readonly sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <ul className="import__list">
      {sendings.map((sending) => (
        <SendingLine key={sending.key} sending={sending} />
      ))}
    </ul>
  )
}

function SendingLine({ sending }: { readonly sending: Sending }) {
  const words = useImportText().files
  const { fileSize } = useFigures()
  const { file, state, lists } = sending
  return (
    <li className="import__line">
      <span className="import__name">
        {file.name}
        <Reason sending={sending} />
      </span>
      <span className="soft small figure">{fileSize(file.size)}</span>
      {lists > 1 ? <span className="small figure">{words.listsIn(lists)}</span> : null}
      <Mark tone={tones[state]}>{words.states[state]}</Mark>
    </li>
  )
}

function Reason({ sending: { reason, thrown } }: { readonly sending: Sending }) {
  const { text, language } = useLanguage()
  if (reason === undefined && thrown === undefined) return null
  const fault = faultOf(thrown)
  return (
    <span className="import__reason">
      {reason ?? (fault.kind === 'refused' ? fault.sentence[language] : text.kit.broken.text)}
    </span>
  )
}
