import { useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { Asked } from './asked.tsx'
import { FieldPage } from './field-page.tsx'
import { MendRows } from './mend-rows.tsx'
import { OpenedRow } from './opened-row.tsx'
import { useOwnDesa } from './own-desa.ts'

/** Perbaiki: the rows that came back, each with its reason; one of them opened fills the page. */
export function MendPage() {
  const text = useText()
  const asked = useOwnDesa()
  const [rowId, setRowId] = useState<string>()
  if (rowId !== undefined && asked.is === 'here') {
    const { programmeId } = asked.desa
    const of = { rowId, programmeId, onLeave: () => setRowId(undefined) }
    return <OpenedRow key={rowId} here={1} title={text.field.mendTitle} {...of} />
  }
  return (
    <FieldPage here={1} title={text.places.field.mend}>
      <Asked asked={asked}>{(desa) => <MendRows desa={desa} onOpen={setRowId} />}</Asked>
    </FieldPage>
  )
}
