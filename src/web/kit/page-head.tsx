import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../text/use-text.ts'
import './page-head.css'

type Props = { readonly title: string; readonly lead?: string; readonly action?: ReactNode }

let opened = false

/** Title of the page, of the browser tab, and the place where the reader of a screen lands after a click. */
export function PageHead({ title, lead, action }: Props) {
  const text = useText()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first page keeps the browser's own focus; every later one would otherwise be silent.
    if (opened) head.current?.focus({ preventScroll: true })
    opened = true
  }, [])
  return (
    <header className="page-head">
      <title>{text.app.titleOf(title)}</title>
      <div className="page-head__words">
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="soft">{lead}</p>}
      </div>
      {action === undefined ? null : <div className="row">{action}</div>}
    </header>
  )
}
