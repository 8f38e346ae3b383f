import { readFileSync } from 'node:fs'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { parse } from 'yaml'
import type { ColumnMap } from './column-map.ts'
import { readColumnMap } from './column-map.ts'
import type { MapKind } from './fields.ts'

/** Where each default stands: beside the code that knows its format. */
const places: Readonly<Record<MapKind, string>> = {
  nominations: '../desa/nominations.yaml',
  dtsen: '../dtsen/extract.yaml',
  cover: '../bpjs/cover.yaml',
  enrolment: '../bpjs/enrolment.yaml',
}

const loaded = new Map<MapKind, ColumnMap>()

/**
 * The column map that applies until a Pemda has one of its own.
 *
 * @throws Error when the file in the tree is broken: that is a bug, not somebody's input
 */
export function defaultColumnMap(kind: MapKind): ColumnMap {
  const known = loaded.get(kind)
  if (known) return known
  const file = new URL(places[kind], import.meta.url)
  const map = readColumnMap(parse(readFileSync(file, 'utf8')))
  if (isRefusal(map)) throw new Error(`${file.pathname}: ${sentenceOf(map, 'en')}`)
  loaded.set(kind, map)
  return map
}
