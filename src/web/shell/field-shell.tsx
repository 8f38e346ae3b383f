import { Button } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../text/use-text.ts'
import { AccountSheet } from './account-sheet.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { useGrant } from './grant-context.ts'
import './field-shell.css'

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
      <Outlet />
    </div>
  )
}
