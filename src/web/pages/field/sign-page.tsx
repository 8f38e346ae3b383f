import { Button } from '@mantine/core'
import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'
import { PaperBundle } from '../papers/paper-bundle.tsx'
import { Papers } from '../papers/papers.tsx'
import { Asked } from './asked.tsx'
import { FieldPage } from './field-page.tsx'
import { namesOf, type OwnDesa, useOwnDesa } from './own-desa.ts'
import { SignedSheet } from './signed-sheet.tsx'
import { SigningSheet } from './signing-sheet.tsx'

/** Cetak & tanda tangan: the list of this desa on paper, and its signed photograph back. */
export function SignPage() {
  const text = useText()
  const asked = useOwnDesa()
  const print = <Button onClick={() => window.print()}>{text.field.sign.print}</Button>
  const hasNames = asked.is === 'here' && namesOf(asked.desa).length > 0
  return (
    <FieldPage here={2} title={text.places.field.sign} {...(hasNames ? { act: print } : {})}>
      <Asked asked={asked}>{(desa) => <Signing desa={desa} />}</Asked>
    </FieldPage>
  )
}

function Signing({ desa }: { readonly desa: OwnDesa }) {
  const { field: words } = useText()
  const names = namesOf(desa)
  if (names.length === 0) {
    return (
      <EmptyState picture="empty" title={words.nothingToSign}>
        {words.nothingToSignText}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="no-print">{words.sign.lead(names.length)}</p>
      <SignedSheet desa={desa} />
      <PaperBundle programmeId={desa.programmeId} area={desa.area} isOneDesa />
      <Papers of={{ about: 'nomination-round', subject: desa.row.roundId }} />
      <section className="stack">
        <h2 className="no-print">{words.sign.preview}</h2>
        <SigningSheet desa={desa} names={names} />
      </section>
    </>
  )
}
