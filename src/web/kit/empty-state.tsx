import type { ReactNode } from 'react'
import { Picture, type PictureName } from './picture.tsx'
import './empty-state.css'

type Props = {
  readonly picture: PictureName
  readonly title: string
  readonly children?: ReactNode
  /** What to do next; an empty page without a way on is a dead end. */
  readonly action?: ReactNode
  /** 1 where the page has no other heading. */
  readonly level?: 1 | 2 | 3
  /** For a block among others on a page. */
  readonly small?: boolean
}

/** Nothing here, said so that the next step is clear. */
export function EmptyState({ picture, title, children, action, level = 2, small = false }: Props) {
  const Title = `h${level}` as const
  return (
    <div className="empty" data-small={small || undefined}>
      <Picture name={picture} />
      <div className="empty__words">
        <Title>{title}</Title>
        {children === undefined ? null : <p className="soft">{children}</p>}
        {action === undefined ? null : <div className="row empty__act">{action}</div>}
      </div>
    </div>
  )
}
