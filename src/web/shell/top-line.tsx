import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../text/use-text.ts'
import { AccountSheet } from './account-sheet.tsx'
import { readsPeople } from './duties.ts'
import { useGrant } from './grant-context.ts'
import { Logo } from './logo.tsx'
import { ProgrammeChoice } from './programme-choice.tsx'
import { SearchField } from './search-field.tsx'
import './top-line.css'

const route = getRouteApi('/$pemda')

/** Which Pemda, which programme, and one field that finds anybody. */
export function TopLine({ onMenu }: { readonly onMenu: () => void }) {
  const text = useText()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const [accountOpen, setAccountOpen] = useState(false)
  return (
    <header className="top no-print">
      <Link to="/$pemda/beranda" params={{ pemda }} className="top__home">
        <Logo />
        <span>
          <span className="top__name">{text.app.name}</span>
          <span className="top__pemda">{grant.pemdaName}</span>
        </span>
      </Link>
      <Button variant="default" className="top__menu" onClick={onMenu}>
        {text.app.menu}
      </Button>
      <ProgrammeChoice />
      {readsPeople(grant) ? <SearchField /> : <span className="top__rest" />}
      <Button variant="default" onClick={() => setAccountOpen(true)}>
        {text.app.account}
      </Button>
      <AccountSheet open={accountOpen} onClose={() => setAccountOpen(false)} />
    </header>
  )
}
