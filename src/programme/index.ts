/** The face of the programme: what later steps may ask of it. */
export {
  findPolicy,
  findProgramme,
  getPolicyById,
  listAreasUnder,
  listFunds,
  listProgrammes,
  type FundRecord,
} from './records.ts'
export { programmeGround } from './paper-values.ts'
export { columnMapFor } from './column-maps.ts'
export { viewProgramme } from './actions.ts'
export { meaningOf } from './file/meaning-of.ts'
export type { Policy } from './rules/policy.ts'
