import type { Actor } from '#access/actor.ts'
import { cellAt } from '#exchange/sheet/index.ts'
import { listRegions } from '#platform/areas.ts'
import type { Tx } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import type { AreaCode } from '#values/area-code.ts'
import type { Refusal } from '#values/refusal.ts'
import { findDesa, type FoundDesa, type KnownAreas } from '../rules/find-desa.ts'
import type { Place } from '../rules/place-names.ts'
import type { ChosenSheet } from '../reading/choose-columns.ts'
import type { UnderstoodFile } from './read-file.ts'

/** The areas a receiver may enter lists for, and those of the whole country by kabupaten. */
export async function knownAreas(tx: Tx, actor: Actor): Promise<KnownAreas> {
  return {
    own: actor.area as AreaCode,
    places: (await listAreasUnder(tx, actor.area)).map(placeOf),
    regions: listRegions()
      .filter(({ code }) => code.length === 5)
      .map(placeOf),
  }
}

// Written by the installation from the published list of areas.
const placeOf = ({ code, name }: { code: string; name: string }): Place => ({ code: code as AreaCode, name })

/** From which desa a file is, by everything it says but the people in it. */
export function placeList(file: UnderstoodFile, fileName: string, known: KnownAreas): FoundDesa | Refusal {
  const titles = file.chosen.sheets.flatMap((chosen) => [...chosen.titles, chosen.sheet.name, ...desaColumn(chosen)])
  return findDesa({ form: (file.form?.area as AreaCode | undefined) ?? null, fileName, titles }, known)
}

/** Some lists name the desa in every row. More than a few names are a list of a kecamatan and no clue. */
const mostNames = 3

function desaColumn({ sheet, headerRow, columns }: ChosenSheet): string[] {
  const index = columns.find(({ field }) => field === 'desa')?.index
  if (index === undefined) return []
  const cells = sheet.rows.filter(({ number }) => number > headerRow).map((row) => cellAt(row, index).text.trim())
  const names = [...new Set(cells)].filter((name) => name !== '')
  return names.length > mostNames ? [] : names.map((name) => `Desa ${name}`)
}
