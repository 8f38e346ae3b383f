import { Suspense } from 'react'
import { useText } from '../text/use-text.ts'
import type { Said } from './say-refusal.ts'
import { useSayRefusal } from './use-say-refusal.ts'

type Props = { readonly said: Said }

/** The sentence of one refusal. Until the sentences are here only its own place waits, and not the page around it. */
export function RefusalSentence(props: Props) {
  const text = useText()
  return (
    <Suspense fallback={<span className="soft">{text.kit.loading}</span>}>
      <Sentence {...props} />
    </Suspense>
  )
}

function Sentence({ said }: Props) {
  const say = useSayRefusal()
  return say(said)
}
