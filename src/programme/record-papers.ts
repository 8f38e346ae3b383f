import type { Act } from '#access/act.ts'
import { refuse } from '#values/refusal.ts'
import type { PapersInput } from './contract.ts'
import { findProgramme, updatePapers } from './records.ts'

/** Enters what the programme rests on once it is signed; period and schemes stay, since funds were priced by them. */
export const recordPapers: Act<PapersInput, { id: string }> = {
  name: 'programme.record-papers',
  roles: ['lead-agency-officer', 'lead-agency-head'],
  run: async ({ tx, note, changes }, input) => {
    const { programmeId, legalBasis, pksNumber, nominationsUntil } = input
    if (!(await findProgramme(tx, programmeId))) return refuse('not-found')
    await changes('programme', programmeId)
    await updatePapers(tx, input)
    note(programmeId, { legalBasis, pksNumber, nominationsUntil })
    return { id: programmeId }
  },
}
