import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { useText } from '../../text/use-text.ts'
import { Asked } from './asked.tsx'
import { FieldPage } from './field-page.tsx'
import { OwnList } from './own-list.tsx'
import { useOwnDesa } from './own-desa.ts'

const route = getRouteApi('/$pemda')

/** Isi: where the list of this desa stands, and the names so far. */
export function WritePage() {
  const text = useText()
  const { pemda } = route.useParams()
  const asked = useOwnDesa()
  const add = <LinkButton link={{ to: '/$pemda/desa/orang', params: { pemda } }}>{text.field.add}</LinkButton>
  return (
    <FieldPage here={0} title={text.places.field.write} {...(asked.is === 'here' ? { act: add } : {})}>
      <Asked asked={asked}>{(desa) => <OwnList desa={desa} />}</Asked>
    </FieldPage>
  )
}
