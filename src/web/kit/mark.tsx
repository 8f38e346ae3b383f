import type { Tone } from './status-word.tsx'
import './status-word.css'

type Props = { readonly tone: Tone; readonly children: string }

/** A few words that count or warn, in the shape of a status word: the colour only repeats what they say. */
export const Mark = ({ tone, children }: Props) => (
  <span className="status figure" data-tone={tone}>
    {children}
  </span>
)
