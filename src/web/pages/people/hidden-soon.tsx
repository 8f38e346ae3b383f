import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly seconds: number; readonly onOver: () => void }

/** How long whole numbers still stand here, and the button that hides them at once. */
export function HiddenSoon({ seconds, onOver }: Props) {
  const words = useOfficeText().people
  const [left, setLeft] = useState(seconds)
  const over = useEffectEvent(onOver)
  useEffect(() => {
    const end = Date.now() + seconds * 1000
    const timer = setInterval(() => {
      const rest = Math.ceil((end - Date.now()) / 1000)
      setLeft(rest)
      if (rest <= 0) over()
    }, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return (
    <div className="row">
      <Button variant="default" onClick={onOver}>
        {words.hide}
      </Button>
      <p className="soft">{words.hiddenIn(left)}</p>
    </div>
  )
}
