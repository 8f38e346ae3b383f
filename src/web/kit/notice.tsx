import type { ReactNode } from 'react'
import './notice.css'

type Props = {
  readonly tone: 'ok' | 'wait' | 'risk' | 'stop'
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Spoken at once by a screen reader: for what appears after an act. */
  readonly live?: boolean
}

/** Something to know on this page. What appears after an act is announced, what was always here is not. */
export function Notice({ tone, title, children, action, live = false }: Props) {
  return (
    <div className="notice" data-tone={tone} role={live ? (tone === 'stop' ? 'alert' : 'status') : undefined}>
      {title === undefined ? null : <p className="notice__title">{title}</p>}
      {children === undefined ? null : <div>{children}</div>}
      {action === undefined ? null : <div className="row notice__act">{action}</div>}
    </div>
  )
}
