import type { NominationRow } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { DownloadButton } from '../../kit/download-button.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { useText } from '../../text/use-text.ts'
import { type OwnDesa, toMendOf } from './own-desa.ts'
import { RemoveName } from './remove-name.tsx'
import { Remarks } from './remarks.tsx'
import './own.css'

type Props = { readonly desa: OwnDesa; readonly onOpen: (rowId: string) => void }

/** Every row that does not count yet, with its reason in words. */
export function MendRows({ desa, onOpen }: Props) {
  const { field: words } = useText()
  const rows = toMendOf(desa)
  if (rows.length === 0) {
    return (
      <EmptyState picture="calm" title={words.nothingToMend}>
        {words.nothingToMendText}
      </EmptyState>
    )
  }
  return (
    <>
      <p>{words.mendLead(rows.length)}</p>
      <MendFiles desa={desa} />
      <ul className="own__rows">
        {rows.map((row) => (
          <MendRow key={row.id} row={row} onOpen={onOpen} />
        ))}
      </ul>
    </>
  )
}

/** One file per list that stands, since each is the answer to one list. */
function MendFiles({ desa: { lists } }: { readonly desa: OwnDesa }) {
  const { field: words } = useText()
  const faulty = lists.filter(({ toMend }) => toMend > 0)
  return (
    <div className="stack">
      {faulty.map(({ id, version }) => (
        <DownloadButton key={id} file={{ path: `/nominations/lists/${id}/mend.xlsx` }}>
          {faulty.length === 1 ? words.mendFile : words.mendFileOf(version)}
        </DownloadButton>
      ))}
      <p className="soft small">{words.mendNote}</p>
    </div>
  )
}

type RowProps = { readonly row: NominationRow; readonly onOpen: Props['onOpen'] }

function MendRow({ row: { id, name, nik, faults }, onOpen }: RowProps) {
  const { field: words } = useText()
  const called = name === '' ? words.noName : name
  return (
    <li>
      <div>
        <b>{called}</b>{' '}
        <span className="soft small">{nik === '' ? words.noNik : <span className="digits">{nik}</span>}</span>
        <Remarks remarks={faults} />
      </div>
      <div className="row">
        <Button variant="default" onClick={() => onOpen(id)}>
          {words.mendOf(called)}
        </Button>
        <RemoveName rowId={id} name={called} />
      </div>
    </li>
  )
}
