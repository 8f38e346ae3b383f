import { lazy, Suspense, useEffect, useState } from 'react'
import { askBy } from '../api/step-up.ts'

const StepUpDialog = lazy(async () => ({
  default: (await import('../pages/second-step/step-up-dialog.tsx')).StepUpDialog,
}))

type Answer = (isProved: boolean) => void

/** The one place where a weighty act asks for the second step anew, whatever page it is on. Loaded when first needed. */
export function StepUp() {
  const [answer, setAnswer] = useState<Answer>()
  const [wasAsked, setWasAsked] = useState(false)
  useEffect(
    () =>
      askBy(() => {
        setWasAsked(true)
        return new Promise((resolve) => setAnswer(() => resolve))
      }),
    [],
  )
  if (!wasAsked) return null
  const done = (isProved: boolean) => {
    answer?.(isProved)
    setAnswer(undefined)
  }
  return (
    <Suspense fallback={null}>
      <StepUpDialog open={answer !== undefined} onDone={done} />
    </Suspense>
  )
}
