/** The face of the nominations: they announce `nominations-asked` and `nominations-received`. */
export { countingNominations } from './records/rows.ts'
