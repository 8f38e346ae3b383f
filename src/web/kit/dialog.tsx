import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../text/use-text.ts'
import './dialog.css'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** A sheet slides up from the thumb's edge on a phone; a question stands in the middle. */
  readonly kind?: 'sheet' | 'question'
}

/** The browser's own modal dialog: it keeps the focus, closes with Escape and costs no script. */
export function Dialog({ open, onClose, title, children, kind = 'question' }: Props) {
  const text = useText()
  const name = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal()
    if (!open) box.current?.close()
  }, [open])
  return (
    <dialog ref={box} className="dialog" data-kind={kind} aria-labelledby={name} onClose={onClose}>
      {open ? (
        <div className="dialog__body">
          <div className="dialog__head">
            <h2 id={name}>{title}</h2>
            <Button variant="subtle" onClick={onClose}>
              {text.app.close}
            </Button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  )
}
