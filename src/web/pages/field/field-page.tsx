import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { useText } from '../../text/use-text.ts'
import { useToMend } from './own-desa.ts'

const route = getRouteApi('/$pemda')

type Props = {
  readonly here: 0 | 1 | 2
  readonly title: string
  readonly children: ReactNode
  /** The one main act, at the thumb. */
  readonly act?: ReactNode
}

/** One step of the desa: where I am of three, what is here, the one thing to do. */
export function FieldPage({ here, title, children, act }: Props) {
  const text = useText()
  const { pemda } = route.useParams()
  const { write, mend, sign } = text.places.field
  const params = { pemda }
  const toMend = useToMend()
  const note = toMend === 0 ? undefined : text.field.toMendNote(toMend)
  const steps = [
    { name: write, link: { to: '/$pemda/desa', params, activeOptions: { exact: true } } },
    { name: mend, link: { to: '/$pemda/desa/perbaiki', params }, note },
    { name: sign, link: { to: '/$pemda/desa/cetak', params } },
  ] as const
  return (
    <div className="field__page">
      <title>{text.app.titleOf(title)}</title>
      <div className="no-print">
        <StepsHeader label={text.field.steps} steps={steps} here={here} />
      </div>
      <main className="field__content">
        <h1 className="unseen">{title}</h1>
        {children}
      </main>
      {act === undefined ? null : <div className="field__act no-print">{act}</div>}
    </div>
  )
}
