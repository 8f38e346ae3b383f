export type Category = { readonly name: string; readonly transport: boolean; readonly palm: boolean }

const marks = { transport: /\(\s*transport(asi)?\s*\)/i, palm: /\(\s*(sawit|palm)\s*\)/i } as const

/** One category a line, as a list is typed; `(transportasi)` and `(sawit)` behind it say what its price or purse depends on. */
export const readCategories = (text: string): Category[] =>
  text
    .split(/\r?\n/)
    .map((line) => ({
      name: line.replace(marks.transport, '').replace(marks.palm, '').trim(),
      transport: marks.transport.test(line),
      palm: marks.palm.test(line),
    }))
    .filter(({ name }) => name !== '')

export const writeCategories = (categories: readonly Category[]): string => categories.map(categoryLine).join('\n')

export const categoryLine = ({ name, transport, palm }: Category): string =>
  [name, ...(transport ? ['(transportasi)'] : []), ...(palm ? ['(sawit)'] : [])].join(' ')
