/** One thing that can be chosen: its code, its name, and what tells it from its namesakes. */
export type Option = { readonly value: string; readonly label: string; readonly note?: string }

const digits = (text: string) => text.replace(/\D/g, '')

/**
 * What fits the words typed so far. Digits are the beginning of a code, with or without its dots; letters may stand
 * anywhere in the name, each word by itself, because people type "bombana" and "kab bombana" alike.
 */
export function fittingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const asked = typed.trim().toLowerCase()
  if (asked === '') return options
  if (/^[\d.\s]+$/.test(asked)) return options.filter(({ value }) => digits(value).startsWith(digits(asked)))
  const words = asked.split(/\s+/)
  return options.filter(({ label, note = '', value }) => {
    const name = `${label} ${note} ${value}`.toLowerCase()
    return words.every((word) => name.includes(word))
  })
}
