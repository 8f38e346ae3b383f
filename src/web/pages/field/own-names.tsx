import type { NominationRow } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Mark } from '../../kit/mark.tsx'
import { useOccupationName } from '../../kit/use-occupation-name.ts'
import { useText } from '../../text/use-text.ts'

/** As many as an old phone draws without a pause. */
const atFirst = 20

type Props = { readonly rows: readonly NominationRow[] }

/** Who is on the list, numbers masked; all of them only when asked. */
export function OwnNames({ rows }: Props) {
  const { field: words } = useText()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, atFirst)
  return (
    <section className="stack" aria-labelledby="names">
      <h2 id="names">{words.list}</h2>
      <ol className="own__names">
        {shown.map((row) => (
          <OwnName key={row.id} row={row} />
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

function OwnName({ row }: { readonly row: NominationRow }) {
  const { field: words } = useText()
  const occupationName = useOccupationName()
  const work = row.occupation === null ? row.occupationWritten : occupationName(row.occupation)
  return (
    <li>
      <b>{row.name === '' ? words.noName : row.name}</b>
      <span className="soft small">
        {row.nik === '' ? words.noNik : <span className="digits">{row.nik}</span>}
        {work === '' ? '' : `, ${work}`}
      </span>
      {row.verdict === 'to-be-mended' ? <Mark tone="wait">{words.mustMend}</Mark> : null}
    </li>
  )
}
