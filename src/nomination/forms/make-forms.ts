import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import { scopeOf, type Actor } from '#access/actor.ts'
import type { ColumnMap } from '#exchange/columns/index.ts'
import type { Platform, Tx } from '#platform/index.ts'
import { columnMapFor, findProgramme, listAreasUnder } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { listRounds } from '../records/rounds.ts'
import { writeForm, type FormTerms } from './form-workbook.ts'

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type MadeFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type FormsOf = { readonly programmeId: string; readonly area: string }
type Opening = { readonly platform: Platform; readonly actor: Actor }

/** The form of one desa, ready to be filled in. */
export async function makeForm(opening: Opening, of: FormsOf): Promise<MadeFile | Refusal> {
  const found = await readTerms(opening, of)
  if (isRefusal(found)) return found
  const terms = found.terms[0]!
  return { name: nameOf(terms), mediaType: xlsx, bytes: await writeForm(found.map, terms) }
}

/** The forms of all desa of an area in one ZIP, a folder for each kecamatan. */
export async function makeForms(opening: Opening, of: FormsOf): Promise<MadeFile | Refusal> {
  const found = await readTerms(opening, of)
  if (isRefusal(found)) return found
  const zip = new yazl.ZipFile()
  const mtime = opening.platform.world.clock.now()
  for (const terms of found.terms) {
    const form = Buffer.from(await writeForm(found.map, terms))
    zip.addBuffer(form, `${plainName(terms.kecamatan)}/${nameOf(terms)}`, { mtime, compress: false })
  }
  zip.end()
  return { name: `Formulir_usulan_${of.area}.zip`, mediaType: 'application/zip', bytes: await buffer(zip.outputStream) }
}

type Terms = { readonly map: ColumnMap; readonly terms: readonly FormTerms[] }

/** Reads everything in one short transaction; the forms are written after it. */
function readTerms({ platform, actor }: Opening, of: FormsOf): Promise<Terms | Refusal> {
  return platform.inScope(scopeOf(actor), async (tx) => {
    const programme = await findProgramme(tx, of.programmeId)
    const map = await columnMapFor(tx, 'nominations')
    if (!programme) return refuse('not-found')
    if (isRefusal(map)) return map
    const rounds = await listRounds(tx, of.programmeId, of.area)
    if (rounds.length === 0) return refuse('round-missing')
    const names = await namesOf(tx, actor.pemda)
    const terms = rounds.map(({ area, name, quota, deadline, letter }) => ({
      programmeId: of.programmeId,
      programme: programme.name,
      leadAgency: programme.leadAgency,
      area,
      desa: name,
      kecamatan: names.get(area.slice(0, 8)) ?? '',
      kabupaten: names.get(actor.pemda) ?? '',
      quota,
      deadline,
      letter,
    }))
    return { map, terms }
  })
}

async function namesOf(tx: Tx, pemda: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await listAreasUnder(tx, pemda)).map(({ code, name }) => [code, name]))
}

const plainName = (name: string) => name.replace(/[^A-Za-z0-9]+/g, '')
const nameOf = ({ area, desa }: FormTerms) => `Usulan_${area}_${plainName(desa)}.xlsx`
