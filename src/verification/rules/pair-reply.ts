import { refuse, type Refusal } from '#values/refusal.ts'

/** A row of a list that went out: the key it bears, and the tokens of what stood beside it. */
export type SentRow = {
  readonly personId: string
  readonly area: string
  readonly key: string
  readonly nik: string | null
  readonly name: string | null
}

/** What a returned row says whose it is, as the same kinds of token. */
export type ReturnedKeys = { readonly key: string; readonly nik: string | null; readonly name: string | null }

export type Pairing = { readonly sent: SentRow; readonly nikDiffers: boolean }

/**
 * Whose a returned row is. A key is believed unless the cells beside it are those of somebody else: whoever sorts only
 * the visible columns leaves the keys behind. Without a key of this list the NIK answers, as long as the name does not
 * contradict it; everything else is a row of somebody's who is not on the list.
 */
export function replyPairer(rows: readonly SentRow[]): (returned: ReturnedKeys) => Pairing | Refusal {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const byNik = uniqueByNik(rows)
  return (returned) => {
    const own = byKey.get(returned.key)
    const other = returned.nik === null ? undefined : byNik.get(returned.nik)
    if (own !== undefined && (other === undefined || other === own)) return believed(own, returned)
    if (other !== undefined)
      return isSameName(other, returned) ? { sent: other, nikDiffers: false } : refuse('reply-row-name-differs')
    return refuse(returned.key === '' && returned.nik === null ? 'reply-row-without-key' : 'reply-row-foreign')
  }
}

function believed(own: SentRow, returned: ReturnedKeys): Pairing | Refusal {
  const nikDiffers = own.nik !== null && returned.nik !== null && own.nik !== returned.nik
  return nikDiffers && !isSameName(own, returned) ? refuse('reply-row-name-differs') : { sent: own, nikDiffers }
}

/** A column that is gone contradicts nothing. */
const isSameName = (sent: SentRow, returned: ReturnedKeys) =>
  returned.name === null || sent.name === null || returned.name === sent.name

/** Two people of a list who share a number cannot be told apart by it. */
function uniqueByNik(rows: readonly SentRow[]): ReadonlyMap<string, SentRow> {
  const found = new Map<string, SentRow | undefined>()
  for (const row of rows) if (row.nik !== null) found.set(row.nik, found.has(row.nik) ? undefined : row)
  return new Map([...found].flatMap(([nik, row]) => (row === undefined ? [] : [[nik, row] as const])))
}
