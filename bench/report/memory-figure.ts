import type { Figure } from './figure.ts'

/** A line for the memory of a process; none where the system does not tell it. */
export function memoryFigure(what: string, megabytes: number | undefined, limit?: number): Figure[] {
  if (megabytes === undefined) return []
  return [{ what, value: megabytes, unit: 'MB', ...(limit === undefined ? {} : { limit }) }]
}
