import type { Language } from '#values/language.ts'
import type { ColumnMap, MapColumn } from '../../../api/column-maps.ts'
import { faultOf } from '../../../api/fault.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import type { OfficeText } from '../../../text/office-id.ts'
import { missingFields } from './current-maps.ts'

/** A column whose headings are one line of words. */
export type TypedColumn = Omit<MapColumn, 'headers'> & { readonly field: string; readonly headers: string }
export type TypedMap = {
  readonly name: string
  readonly columns: readonly TypedColumn[]
  /** Everything of the map that this form does not change. */
  readonly rest: ColumnMap | undefined
}

type Words = OfficeText['settings']['columns']

export const headersId = (field: string): string => `headers-${field}`

/** The map in use, and behind it the fields it leaves out, waiting for a heading. */
export function typedMap(map: ColumnMap | undefined, builtIn: ColumnMap | undefined): TypedMap {
  if (map === undefined) return { name: '', columns: [], rest: undefined }
  const left = builtIn === undefined ? [] : missingFields(map, builtIn)
  const typed = (column: MapColumn, headers: string): TypedColumn => ({ ...column, headers })
  return {
    name: map.name,
    columns: [
      ...map.columns.map((column) => typed(column, column.headers.join('; '))),
      ...left.map((one) => typed(one, '')),
    ],
    rest: map,
  }
}

const headersIn = (line: string): string[] =>
  line
    .split(';')
    .map((header) => header.trim())
    .filter((header) => header !== '')

export function faultsOfMap({ name, columns }: TypedMap, words: Words): FieldFault[] {
  const unnamed = name.trim() === '' ? [{ field: 'map-name', text: words.needName }] : []
  const empty = columns.filter(({ required, headers }) => required === true && headersIn(headers).length === 0)
  return [
    ...unnamed,
    ...empty.map(({ field }) => ({ field: headersId(field), text: words.needHeaders(words.fields[field] ?? field) })),
  ]
}

/** Only for a form without faults. A field without a heading leaves the map. */
export function mapOf({ name, columns, rest }: TypedMap): ColumnMap {
  return {
    confidence: 'unverified',
    ...rest,
    name: name.trim(),
    columns: columns.flatMap((column) => {
      const headers = headersIn(column.headers)
      return headers.length === 0 ? [] : [{ ...column, headers }]
    }),
  }
}

/** The fields a refusal of the server speaks of, each with its sentence; none when it means the whole map. */
export function refusedFields(thrown: unknown, language: Language): FieldFault[] {
  const fault = faultOf(thrown)
  if (fault.kind !== 'refused') return []
  const { field, other } = fault.refusal.facts
  return [field, other]
    .filter((name) => typeof name === 'string')
    .map((name) => ({ field: headersId(name), text: fault.sentence[language] }))
}
