import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setKindCopies } from '../../../api/letterheads.ts'
import { Notice } from '../../../kit/notice.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useText } from '../../../text/use-text.ts'
import { CopiesForm } from '../../papers/copies-form.tsx'

type Props = { readonly kind: string; readonly copies: readonly string[] }

/** To whom copies of this kind of letter go, unless a letter says otherwise. */
export function KindCopies({ kind, copies }: Props) {
  const { copies: words } = useText().papers
  const grant = useGrant()
  const queries = useQueryClient()
  const [saved, setSaved] = useState(false)
  return (
    <section className="stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      {saved ? <Notice tone="ok" title={words.saved} live /> : null}
      <CopiesForm
        copies={copies}
        lead={`${words.lead} ${words.kindLead}`}
        save={(list, key) => setKindCopies(grant, kind, list, key)}
        onDone={async () => {
          await Promise.all(['letter-templates', 'papers'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
          setSaved(true)
        }}
      />
    </section>
  )
}
