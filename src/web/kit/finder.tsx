import { TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useOfficeText } from '../text/use-office-text.ts'
import { fittingOptions, type Option } from './finder-match.ts'
import './finder.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly options: readonly Option[]
  /** The chosen option's value; empty while nothing is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: ReactNode
}

/** More than a screen of choices is no choice; another letter narrows it down. */
const most = 7

const nameOf = ({ value, label }: Option) => `${value} ${label}`

/**
 * One of many, found by typing its code or its name; what fits stands below as buttons. Not a pop-up list: this one
 * is the same for a finger, a keyboard and a screen reader, and nothing covers the next field.
 */
export function Finder({ id, label, hint, options, value, onChange, error }: Props) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const chosen = options.find((option) => option.value === value)
  const asking = chosen === undefined && typed.trim() !== ''
  const fitting = asking ? fittingOptions(options, typed) : []
  const choose = (option: Option) => {
    onChange(option.value)
    field.current?.focus()
  }
  const type = (words: string) => {
    setTyped(words)
    if (value !== '') onChange('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [only, second] = fitting
    if (event.key === 'ArrowDown' && only !== undefined) focusChoice(list, 0)
    else if (event.key === 'Enter' && only !== undefined && second === undefined) choose(only)
    else return
    event.preventDefault()
  }
  return (
    <div className="finder">
      <TextInput
        ref={field}
        id={id}
        label={label}
        description={chosen?.note ?? hint}
        autoComplete="off"
        value={chosen === undefined ? typed : nameOf(chosen)}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        error={error}
      />
      {asking ? <Fitting id={list} label={label} fitting={fitting} onChoose={choose} /> : null}
    </div>
  )
}

function focusChoice(list: string, place: number) {
  const buttons = document.querySelectorAll<HTMLElement>(`[id="${list}"] button`)
  buttons[Math.min(Math.max(place, 0), buttons.length - 1)]?.focus()
}

type FittingProps = {
  readonly id: string
  readonly label: string
  readonly fitting: readonly Option[]
  readonly onChoose: (option: Option) => void
}

function Fitting({ id, label, fitting, onChoose }: FittingProps) {
  const words = useOfficeText().choosing
  const shown = fitting.slice(0, most)
  const move = (event: KeyboardEvent, place: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    focusChoice(id, place + step)
  }
  return (
    <div className="finder__drop">
      <output className="finder__note">{fitting.length === 0 ? words.nothing : words.found(fitting.length)}</output>
      <ul id={id} aria-label={label}>
        {shown.map((option, place) => (
          <li key={option.value}>
            <button type="button" onClick={() => onChoose(option)} onKeyDown={(event) => move(event, place)}>
              <span className="finder__code figure">{option.value}</span>
              <span>
                {option.label}
                {option.note === undefined ? null : <span className="finder__about">{option.note}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {fitting.length > most ? <p className="finder__note">{words.more(fitting.length - most)}</p> : null}
    </div>
  )
}
