import { Outlet } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { useText } from '../text/use-text.ts'
import { offerSharing } from '../share/offer-sharing.ts'
import { ConnectionLine } from './connection-line.tsx'
import { takesInForDesa } from './duties.ts'
import { useGrant } from './grant-context.ts'
import { Rail } from './rail.tsx'
import { TopLine } from './top-line.tsx'
import './office-shell.css'

/** The office: places in words on the left, the Pemda and the search on top, the work in the middle. */
export function OfficeShell() {
  const text = useText()
  const [menuOpen, setMenuOpen] = useState(false)
  const content = useRef<HTMLElement>(null)
  const shares = takesInForDesa(useGrant())
  useEffect(() => {
    if (shares) offerSharing()
  }, [shares])
  return (
    <div className="office">
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {text.app.skipToContent}
      </button>
      <TopLine onMenu={() => setMenuOpen(true)} />
      <nav className="office__rail no-print" aria-label={text.app.mainMenu}>
        <Rail />
      </nav>
      <main className="office__content" ref={content} tabIndex={-1}>
        <ConnectionLine />
        <Outlet />
      </main>
      <Dialog kind="sheet" open={menuOpen} onClose={() => setMenuOpen(false)} title={text.app.menu}>
        <nav aria-label={text.app.mainMenu}>
          <Rail onFollow={() => setMenuOpen(false)} />
        </nav>
      </Dialog>
    </div>
  )
}
