import { formatDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../text/use-text.ts'
import { today } from './today.ts'

type Props = {
  readonly id: string
  readonly label: string
  /** As typed; read by `readWrittenDate`. */
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error?: ReactNode
}

/**
 * A day typed as people write it, with the reading below. Not the browser's calendar: that one opens at today, forty
 * years of tapping away from a birth date, and shows American dates on an office computer bought in English.
 */
export function DateField({ id, label, value, onChange, error }: Props) {
  const { text, language } = useLanguage()
  const read = readWrittenDate(value, today())
  return (
    <TextInput
      id={id}
      label={label}
      description={isRefusal(read) ? text.kit.dateHint : formatDate(read, language)}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
    />
  )
}
