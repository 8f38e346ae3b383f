import { Fold } from '../../kit/fold.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { useText } from '../../text/use-text.ts'
import type { OwnDesa } from './own-desa.ts'

/** Whom the desa took off its list, with the reason and the day: kept and never counted. */
export function RemovedNames({ desa: { removed: rows } }: { readonly desa: OwnDesa }) {
  const { field: words } = useText()
  const moment = useMoment()
  if (rows.length === 0) return null
  return (
    <Fold head={<h2>{words.removal.removed(rows.length)}</h2>}>
      <ul className="own__names">
        {rows.map(({ id, name, removed }) => (
          <li key={id}>
            <b>{name === '' ? words.noName : name}</b>
            {removed === null ? null : (
              <span className="soft small">{[words.removal.reasons[removed.as], moment(removed.at)].join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
