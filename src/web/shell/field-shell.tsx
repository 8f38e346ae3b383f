import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { sessionQuery } from '../api/session.ts'
import { useText } from '../text/use-text.ts'
import { AccountSheet } from './account-sheet.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { useGrant } from './grant-context.ts'
import './field-shell.css'

const ResetNotice = lazy(async () => ({
  default: (await import('../pages/second-step/reset-notice.tsx')).ResetNotice,
}))

/** The desa: one column, the name of the desa, the line to the server always in sight. */
export function FieldShell() {
  const text = useText()
  const grant = useGrant()
  const [accountOpen, setAccountOpen] = useState(false)
  return (
    <div className="field">
      <header className="field__top no-print">
        <div>
          <p className="field__area">{grant.areaName}</p>
          <ConnectionLine always />
        </div>
        <Button variant="default" onClick={() => setAccountOpen(true)}>
          {text.app.account}
        </Button>
        <AccountSheet open={accountOpen} onClose={() => setAccountOpen(false)} />
      </header>
      <NewCard />
      <Outlet />
    </div>
  )
}

/** A phone that is known asks for no card, so its owner is told here that somebody printed him a new one. */
function NewCard() {
  const { data: session } = useQuery(sessionQuery)
  const reset = session?.secondStep.reset ?? null
  if (reset === null) return null
  return (
    <Suspense fallback={null}>
      <ResetNotice {...reset} isCard />
    </Suspense>
  )
}
