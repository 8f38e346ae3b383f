import { addMonths, formatMonth, month, type Month } from '#values/month.ts'
import { NativeSelect } from '@mantine/core'
import { useLanguage } from '../text/use-text.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (month: string) => void
  /** The budget year; the year before and after are offered too. */
  readonly year: number
  readonly error?: string | undefined
}

/** A month by its name, out of the three years around a budget year. */
export function MonthField({ id, label, value, onChange, year, error }: Props) {
  const { language } = useLanguage()
  const first = month(year - 1, 1)
  const months: Month[] = Array.from({ length: 36 }, (_, at) => addMonths(first, at))
  return (
    <NativeSelect
      id={id}
      label={label}
      value={value}
      data={months.map((one) => ({ value: one, label: formatMonth(one, language) }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
    />
  )
}
