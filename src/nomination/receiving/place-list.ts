import type { Actor } from '#access/actor.ts'
import { cellAt } from '#exchange/sheet/index.ts'
import { listRegions } from '#platform/areas.ts'
import type { Tx } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import { contains, type AreaCode } from '#values/area-code.ts'
import type { Refusal } from '#values/refusal.ts'
import { findDesa, otherDesaNamed, type FoundDesa, type KnownAreas, type ListClues } from '../rules/find-desa.ts'
import type { Place } from '../rules/place-names.ts'
import type { ChosenSheet } from '../reading/choose-columns.ts'
import type { UnderstoodFile } from './read-file.ts'

/** The areas a receiver may enter lists for, and those of the whole country by kabupaten. */
export async function knownAreas(tx: Tx, actor: Actor): Promise<KnownAreas> {
  const own = actor.area as AreaCode
  const pemda = (await listAreasUnder(tx, actor.pemda)).map(placeOf)
  return {
    own,
    places: pemda.filter(({ code }) => contains(own, code)),
    pemda,
    regions: listRegions()
      .filter(({ code }) => code.length === 5)
      .map(placeOf),
  }
}

// Written by the installation from the published list of areas.
const placeOf = ({ code, name }: { code: string; name: string }): Place => ({ code: code as AreaCode, name })

/** From which desa a file is, by everything it says but the people in it. */
export function placeList(file: UnderstoodFile, fileName: string, known: KnownAreas): FoundDesa | Refusal {
  return findDesa(cluesOf(file, fileName), known)
}

/** Which other desa a list names than the one it is for. Our own form knows its desa, whatever its name says. */
export function otherDesaOf(file: UnderstoodFile, fileName: string, known: KnownAreas, area: string): readonly Place[] {
  return file.form ? [] : otherDesaNamed(cluesOf(file, fileName), known, area as AreaCode)
}

function cluesOf(file: UnderstoodFile, fileName: string): ListClues {
  const titles = file.chosen.sheets.flatMap((chosen) => [...chosen.titles, chosen.sheet.name, ...desaColumn(chosen)])
  return { form: (file.form?.area as AreaCode | undefined) ?? null, fileName, titles }
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
