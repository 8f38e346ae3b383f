/** The face of the nominations: they announce `nominations-asked` and `nominations-received`. */
export { nominationPapers } from './papers.ts'
export { countingNominations } from './records/rows.ts'
