import { TextInput } from '@mantine/core'
import { type ChangeEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { caretBehind, digitsIn, groupNik } from './nik-grouping.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** Digits only, without the gaps shown on screen. */
  readonly value: string
  readonly onChange: (digits: string) => void
  readonly error?: ReactNode
}

/** Sixteen digits shown in groups. Pasted dots, dashes and blanks are dropped; the caret stays where it was. */
export function DigitsField({ id, label, hint, value, onChange, error }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number>(undefined)
  const shown = groupNik(value)

  useLayoutEffect(() => {
    if (caret.current === undefined) return
    const place = caretBehind(shown, caret.current)
    caret.current = undefined
    input.current?.setSelectionRange(place, place)
  })

  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const before = currentTarget.value.slice(0, currentTarget.selectionStart ?? currentTarget.value.length)
    caret.current = digitsIn(before).length
    onChange(digitsIn(currentTarget.value).slice(0, 16))
  }

  return (
    <TextInput
      ref={input}
      id={id}
      label={label}
      description={hint}
      value={shown}
      onChange={change}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      className="digits"
    />
  )
}
