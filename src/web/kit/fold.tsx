import { type ReactNode, useState } from 'react'
import './fold.css'

type Props = { readonly head: ReactNode; readonly children: ReactNode; readonly open?: boolean }

/** Many things in little room: each a line, its content drawn once somebody opens it. */
export function Fold({ head, children, open = false }: Props) {
  const [isOpen, setIsOpen] = useState(open)
  return (
    <details className="fold" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{head}</summary>
      {isOpen ? <div className="fold__body">{children}</div> : null}
    </details>
  )
}
