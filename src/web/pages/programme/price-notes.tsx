import type { Sentence } from '#values/language.ts'
import { useLanguage } from '../../text/use-text.ts'

/** What an amount does not say by itself: a relief already taken off, or one that nobody has settled. */
export function PriceNotes({ notes }: { readonly notes: readonly Sentence[] }) {
  const { language } = useLanguage()
  if (notes.length === 0) return null
  return (
    <ul className="price-notes small">
      {notes.map((note) => (
        <li key={note.id}>{note[language]}</li>
      ))}
    </ul>
  )
}
