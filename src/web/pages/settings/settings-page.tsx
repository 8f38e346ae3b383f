import { PageHead } from '../../kit/page-head.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import './settings.css'

/** Accounts, column maps, letterhead and rules. */
export function SettingsPage() {
  const text = useText()
  const office = useOfficeText()
  const words = office.settings
  const parts = [
    { title: words.accounts, about: words.accountsText },
    { title: words.columns, about: words.columnsText },
    { title: words.letterhead, about: words.letterheadText },
    { title: words.rulebook, about: words.rulebookText },
  ]
  return (
    <>
      <PageHead title={text.places.settings} lead={words.lead} />
      <ul className="settings">
        {parts.map(({ title, about }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p className="soft">{about}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
