import type { ColumnFormat } from '../columns/index.ts'

const dayForms: Readonly<Partial<Record<ColumnFormat, (y: string, m: string, d: string) => string>>> = {
  'date-dash': (year, month, day) => `${day}-${month}-${year}`,
  'date-slash': (year, month, day) => `${day}/${month}/${year}`,
  'date-iso': (year, month, day) => `${year}-${month}-${day}`,
}

/** A value of ours in the form a foreign column wants. Dates stay text: a date cell would show in the reader's own order. */
export function formatCell(value: string, format: ColumnFormat): string | number | null {
  const text = value.trim()
  if (text === '') return null
  if (format === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : text
  if (format === 'upper') return text.toUpperCase()
  return formatTime(text, format)
}

function formatTime(text: string, format: ColumnFormat): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return text
  if (format === 'month') return `${month}-${year}`
  return day === undefined ? text : (dayForms[format]?.(year, month, day) ?? text)
}
