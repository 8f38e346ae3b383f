import { scopeOf, type Actor } from '#access/actor.ts'
import { drawHeadSheet } from '#letters/head-sheet-pdf.ts'
import type { Platform } from '#platform/index.ts'
import { findProgramme, listAreasUnder } from '#programme/index.ts'
import { readPemdaNames } from '#selection/index.ts'
import { contains, type AreaCode } from '#values/area-code.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { HeadSheet, HeadSheetInput } from './contract.ts'
import { readStanding } from './read-standing.ts'
import { sheetFigures } from './rules/sheet-figures.ts'
import { sheetWords } from './rules/sheet-words.ts'
import { whatIsAtRisk } from './rules/what-is-at-risk.ts'
import { whatIsLate } from './rules/what-is-late.ts'
import { whatWaits } from './rules/what-waits.ts'

/** A page with ten worries is read as one with none. */
const mostOf = { late: 3, risks: 3, waiting: 2 } as const

/**
 * The sheet of the whole area of the actor, or of one kecamatan in it: then everything is asked as somebody of that kecamatan
 * would ask it, and the database counts no other.
 */
export async function viewHeadSheet(
  platform: Platform,
  actor: Actor,
  { programmeId, area = actor.area }: HeadSheetInput,
): Promise<HeadSheet | Refusal> {
  if (!contains(actor.area as AreaCode, area as AreaCode)) return refuse('not-found')
  const narrowed = { ...actor, area }
  return platform.readInScope(scopeOf(narrowed), async (tx) => {
    const programme = await findProgramme(tx, programmeId)
    if (programme === undefined) return refuse('not-found')
    const { world } = platform
    const standing = await readStanding({ tx, actor: narrowed, world }, programme)
    const { region, headOfRegion, headOfRegionShort } = await readPemdaNames(tx, actor.pemda)
    const isWhole = area === actor.pemda
    const place = isWhole ? undefined : (await listAreasUnder(tx, area)).find(({ code }) => code === area)
    return {
      headTitle: headOfRegionShort,
      region,
      programme: programme.name,
      place: isWhole ? null : (place?.name ?? area),
      on: standing.today,
      covered: standing.enrolment.active,
      target: standing.programme.target,
      figures: sheetFigures(standing),
      late: whatIsLate(standing).slice(0, mostOf.late),
      risks: whatIsAtRisk(standing).slice(0, mostOf.risks),
      waiting: whatWaits(standing, headOfRegion).slice(0, mostOf.waiting),
    }
  })
}

/** The same as PDF on A4: it goes into a folder of papers, or on by a phone. */
export async function headSheetPdf(platform: Platform, actor: Actor, input: HeadSheetInput) {
  const sheet = await viewHeadSheet(platform, actor, input)
  if (isRefusal(sheet)) return sheet
  const bytes = await drawHeadSheet(sheetWords(sheet, 'id'), sheet.on)
  return { name: `lembar-kepala-daerah-${input.area ?? actor.area}.pdf`, mediaType: 'application/pdf', bytes }
}
