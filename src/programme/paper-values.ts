import type { OfficeOf, Reading } from '#letters/paper-ground.ts'
import type { ProgrammeRow } from './contract.ts'
import { findProgramme, listAreasUnder } from './records.ts'

/** What every paper of a programme begins with, and the offices of the Pemda that sign them. */
export type ProgrammeGround = {
  readonly programme: ProgrammeRow
  readonly places: ReadonlyMap<string, string>
  readonly agencyHead: OfficeOf
  readonly values: Readonly<Record<'daerah' | 'program' | 'tahun' | 'perangkat_daerah', string>>
}

export async function programmeGround(
  { tx, actor }: Reading,
  programmeId: string,
): Promise<ProgrammeGround | undefined> {
  const programme = await findProgramme(tx, programmeId)
  if (!programme) return undefined
  const places = new Map((await listAreasUnder(tx, actor.pemda)).map(({ code, name }) => [code, name]))
  const { name: program, year, leadAgency } = programme
  const daerah = places.get(actor.pemda) ?? ''
  return {
    programme,
    places,
    agencyHead: { area: actor.pemda, title: `Kepala ${leadAgency}` },
    values: { daerah, program, tahun: String(year), perangkat_daerah: leadAgency },
  }
}
