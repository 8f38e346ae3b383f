import { Link, type LinkProps } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import type { PictureName } from '../../kit/picture.tsx'
import { useFigures } from '../../text/use-text.ts'

/** A number that leads to what is behind it, "37 baris perlu diperbaiki". */
export type HomeLine = {
  readonly amount: number
  readonly words: string
  readonly link: LinkProps
  readonly note?: string
}

type Props = {
  readonly title: string
  readonly picture: PictureName
  readonly none: string
  readonly noneText: string
  readonly lines: readonly HomeLine[]
  /** Whether no lines really means that there is nothing. */
  readonly empty: boolean
}

export function HomeBlock({ title, picture, none, noneText, lines, empty }: Props) {
  if (lines.length === 0 && !empty) return null
  return (
    <section className="home__block">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <EmptyState picture={picture} title={none} level={3} small>
          {noneText}
        </EmptyState>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line key={line.words} line={line} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ line: { amount, words, link, note } }: { readonly line: HomeLine }) {
  const { count } = useFigures()
  return (
    <li className="home__line">
      <Link {...link}>
        <span className="home__amount figure">{count(amount)}</span>
        <span>{words}</span>
      </Link>
      {note === undefined ? null : <span className="soft small">{note}</span>}
    </li>
  )
}
