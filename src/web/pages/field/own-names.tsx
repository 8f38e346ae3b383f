import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Mark } from '../../kit/mark.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { useText } from '../../text/use-text.ts'
import { fixedBy, type OwnDesa } from './own-desa.ts'
import type { OwnRow } from './own-rows.ts'

const route = getRouteApi('/$pemda')

/** As many as an old phone draws without a pause. */
const atFirst = 20

type Props = { readonly desa: OwnDesa }

/** Who is on the list, numbers masked; all of them only when asked. */
export function OwnNames({ desa }: Props) {
  const { field: words } = useText()
  const [all, setAll] = useState(false)
  const { rows } = desa
  const shown = all ? rows : rows.slice(0, atFirst)
  return (
    <section className="stack" aria-labelledby="names">
      <h2 id="names">{words.list}</h2>
      <WhyFixed desa={desa} />
      <ol className="own__names">
        {shown.map((row) => (
          <OwnName key={row.id} row={row} isFixed={fixedBy(desa, row) !== undefined} />
        ))}
      </ol>
      {shown.length === rows.length ? null : (
        <Button variant="default" onClick={() => setAll(true)}>
          {words.showAll(rows.length)}
        </Button>
      )}
    </section>
  )
}

/** Said once above the names and not at each of them. */
function WhyFixed({ desa }: Props) {
  const { field: words } = useText()
  const codes = [...new Set(desa.rows.flatMap((row) => fixedBy(desa, row) ?? []))]
  if (codes.length === 0) return null
  return (
    <Notice tone="wait" title={words.fixed}>
      {codes.map((code) => (
        <p key={code}>{words.fixedText[code]}</p>
      ))}
    </Notice>
  )
}

type NameProps = { readonly row: OwnRow; readonly isFixed: boolean }

function OwnName({ row, isFixed }: NameProps) {
  const { field: words } = useText()
  const { pemda } = route.useParams()
  const occupationName = useOccupationName()
  const work = row.occupation === null ? row.occupationWritten : occupationName(row.occupation)
  const called = row.name === '' ? words.noName : row.name
  const link = { to: '/$pemda/desa/nama/$baris', params: { pemda, baris: row.id } } as const
  return (
    <li>
      <b>{called}</b>
      <span className="soft small">
        {row.nik === '' ? words.noNik : <span className="digits">{row.nik}</span>}
        {work === '' ? '' : `, ${work}`}
      </span>
      {row.verdict === 'to-be-mended' ? <Mark tone="wait">{words.mustMend}</Mark> : null}
      {isFixed ? null : (
        <Link className="own__change" {...link} aria-label={words.changeOf(called)}>
          {words.change}
        </Link>
      )}
    </li>
  )
}
