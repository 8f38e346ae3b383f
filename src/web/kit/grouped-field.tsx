import { TextInput } from '@mantine/core'
import { type ChangeEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { caretBehind, digitsIn, groupAmount, groupNik } from './digit-grouping.ts'
import './grouped-field.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** Digits only, without the gaps shown on screen. */
  readonly value: string
  readonly onChange: (digits: string) => void
  readonly error?: ReactNode
}

type GroupedProps = Props & {
  readonly group: (digits: string) => string
  readonly most: number
  readonly before?: ReactNode
}

/** Digits shown in groups. Pasted dots, dashes and blanks are dropped; the caret stays behind the digit it followed. */
function GroupedField({ id, label, hint, value, onChange, error, group, most, before }: GroupedProps) {
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number>(undefined)
  const shown = group(value)

  useLayoutEffect(() => {
    if (caret.current === undefined) return
    const place = caretBehind(shown, caret.current)
    caret.current = undefined
    input.current?.setSelectionRange(place, place)
  })

  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const ahead = currentTarget.value.slice(0, currentTarget.selectionStart ?? currentTarget.value.length)
    caret.current = digitsIn(ahead).length
    onChange(digitsIn(currentTarget.value).slice(0, most))
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
      leftSection={before}
    />
  )
}

/** Sixteen digits of a card. */
export const CardNumberField = (props: Props) => <GroupedField {...props} group={groupNik} most={16} />

/** Whole rupiah, as on the DPA. */
export const RupiahField = (props: Props) => (
  <GroupedField {...props} group={groupAmount} most={15} before={<span>Rp</span>} />
)

/** A number of people, an age: whole and small. */
export const CountField = (props: Props) => <GroupedField {...props} group={groupAmount} most={7} />
