import type { Vault } from '#platform/index.ts'
import { nameKey } from '#values/person-name.ts'
import type { PlainDate } from '#values/plain-date.ts'
import type { StandingRecord } from '../records/rows.ts'
import type { CleanRow } from '../rules/row.ts'
import type { RowTokens, StandingRow } from '../rules/standing-rows.ts'

export type RowIndexes = {
  readonly nik: Buffer | null
  readonly name: Buffer | null
  readonly birthDate: Buffer | null
}

/** The blind indexes by which a row is found and compared: equal for equal content, meaningless without the key. */
export function indexesOf(vault: Vault, row: CleanRow): RowIndexes {
  const name = nameKey(row.name)
  return {
    nik: row.nik === null ? null : vault.index('nik', row.nik),
    name: name === '' ? null : vault.index('name', name),
    birthDate: row.birthDate === null ? null : vault.index('birth', row.birthDate),
  }
}

export const tokensOf = ({ nik, name, birthDate }: RowIndexes): RowTokens => ({
  nik: hex(nik),
  name: hex(name),
  birthDate: hex(birthDate),
})

/**
 * The tokens of a row just read, made when they are first asked for: beside no names nobody asks, and making them
 * costs more than judging the row.
 */
export function tokensWhenAsked(vault: Vault, row: CleanRow): RowTokens {
  let made: RowTokens | undefined
  const tokens = () => (made ??= tokensOf(indexesOf(vault, row)))
  return {
    get nik() {
      return tokens().nik
    },
    get name() {
      return tokens().name
    },
    get birthDate() {
      return tokens().birthDate
    },
  }
}

/** The indexes that tokens were made of. */
export const indexesBehind = ({ nik, name, birthDate }: RowTokens): RowIndexes => ({
  nik: bytes(nik),
  name: bytes(name),
  birthDate: bytes(birthDate),
})

const bytes = (token: string | null) => (token === null ? null : Buffer.from(token, 'hex'))
const hex = (index: Buffer | null) => index && index.toString('hex')

const rootKey = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** A row sent back to be mended keeps the id of the first row in whose place it stands; other keys are lines of a form. */
export function keyOf({ id, row_key: key }: { readonly id: string; readonly row_key: string }): string {
  return rootKey.test(key) ? key : id
}

export function standingRowOf(record: StandingRecord): StandingRow {
  const { id, row_key: key } = record
  return {
    id,
    key: keyOf(record),
    line: rootKey.test(key) ? '' : key,
    tokens: tokensOf({ nik: record.nik_index, name: record.name_index, birthDate: record.birth_index }),
    isGood: record.verdict !== 'to-be-mended',
    nominatedOn: record.nominated_on as PlainDate,
  }
}
