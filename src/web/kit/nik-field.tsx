import { type NikState, nikStates, parseNik, readNik } from '#values/nik.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Sex } from '#values/sex.ts'
import type { Language } from '#values/language.ts'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../text/use-text.ts'
import type { Text } from '../text/id.ts'
import { CardNumberField } from './grouped-field.tsx'
import './nik-field.css'

type Props = {
  readonly id: string
  readonly value: string
  readonly onChange: (digits: string) => void
  readonly error?: ReactNode
  readonly today: PlainDate
  readonly birthDate?: PlainDate | undefined
  readonly sex?: Sex | undefined
  readonly kk?: string | undefined
  /** Offered while birth date or sex is still empty: the digits say both, the person decides. */
  readonly onUse?: (said: { readonly birthDate: PlainDate; readonly sex: Sex }) => void
  /** The kabupaten or desa the list is for: a KTP from elsewhere is a hint, never a fault. */
  readonly area?: string | undefined
}

/** The NIK as on the KTP, with what its digits say. Warns and never blocks: the list may still be right. */
export function NikField(props: Props) {
  const { text, language } = useLanguage()
  return (
    <div className="nik-field">
      <CardNumberField
        id={props.id}
        label={text.kit.nik.label}
        hint={text.kit.nik.hint}
        value={props.value}
        onChange={props.onChange}
        error={props.error}
      />
      <ul className="nik-field__notes small" aria-live="polite">
        {notesOn(props, text, language).map((note) => (
          <li key={note.text} data-tone={note.tone}>
            {note.text}
          </li>
        ))}
      </ul>
      <UseReading {...props} />
    </div>
  )
}

function UseReading({ value, today, birthDate, sex, onUse }: Props) {
  const text = useText()
  const nik = parseNik(value)
  if (onUse === undefined || isRefusal(nik) || (birthDate !== undefined && sex !== undefined)) return null
  const said = readNik(nik, today)
  const born = said.birthDate
  if (born === null) return null
  return (
    <Button variant="default" className="nik-field__use" onClick={() => onUse({ birthDate: born, sex: said.sex })}>
      {text.kit.nik.use}
    </Button>
  )
}

const toldAtField: readonly NikState[] = ['birth-date-conflict', 'sex-conflict']

type Note = { readonly tone: 'calm' | 'wait'; readonly text: string }

function notesOn(props: Props, { kit }: Text, language: Language): Note[] {
  if (props.value === '') return []
  if (props.value.length < 16) return [{ tone: 'calm', text: kit.nik.progress(props.value.length) }]
  const nik = parseNik(props.value)
  // Where the form can take the reading over, the doubt stands at the field it is about.
  const isShownThere = (state: NikState) => props.onUse !== undefined && toldAtField.includes(state)
  const states = nikStates(props.value, props).filter((state) => !isShownThere(state))
  const doubts = states.map((state): Note => ({
    tone: 'wait',
    text: kit.nik.states[state] ?? '',
  }))
  if (isRefusal(nik)) return doubts
  const said = readNik(nik, props.today)
  const born = said.birthDate
  const reading: Note =
    born === null
      ? { tone: 'wait', text: kit.nik.bornUnreadable }
      : { tone: 'calm', text: kit.nik.born(formatDate(born, language), kit.sexes[said.sex]) }
  const elsewhere = props.area !== undefined && !said.area.startsWith(props.area.slice(0, 5))
  const away: Note[] = elsewhere ? [{ tone: 'calm', text: kit.nik.otherArea(said.area) }] : []
  return [reading, ...doubts.filter((doubt) => doubt.text !== reading.text), ...away]
}
