import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../../api/session.ts'
import { CallFailed } from '../../api/fault.ts'
import { regionsQuery } from '../../api/pemda.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { LanguageChoice } from '../../shell/choices.tsx'
import { Logo } from '../../shell/logo.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { OpenPemdaForm } from './open-pemda-form.tsx'
import './open-pemda.css'

const notAllowed = new CallFailed({ kind: 'broken', status: 403 })

/** The first page of a new installation: which kabupaten or kota is served here. Administrators open further ones. */
export function OpenPemdaPage() {
  const text = useText()
  const { opening } = useOfficeText()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const regions = useQuery(regionsQuery)
  const grants = session?.grants ?? []
  const mayOpen = session?.pemda.length === 0 || grants.some(({ role }) => role === 'administrator')
  return (
    <main className="opening">
      <title>{text.app.titleOf(opening.title)}</title>
      <header className="opening__head">
        <Logo size={48} />
        <div>
          <h1>{opening.title}</h1>
          <p className="soft">{opening.lead}</p>
        </div>
      </header>
      {!mayOpen ? <FaultPicture thrown={notAllowed} /> : null}
      {mayOpen && regions.isError ? (
        <FaultPicture thrown={regions.error} onRetry={() => void regions.refetch()} />
      ) : null}
      {mayOpen && regions.isPending ? <LoadingRows columns={2} /> : null}
      {mayOpen && regions.data !== undefined ? (
        <OpenPemdaForm regions={regions.data.regions} present={session?.pemda ?? []} />
      ) : null}
      <footer className="opening__foot">
        <LanguageChoice />
        {grants.length === 0 ? null : (
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/" />}>
            {text.app.back}
          </Button>
        )}
      </footer>
    </main>
  )
}
