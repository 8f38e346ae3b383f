/** The face of the nominations: they announce `nominations-asked` and `nominations-received`. */
export { nominationPapers } from './papers.ts'
export { compareSheetJob } from './sheets/compare-sheet.ts'
export { settleAllJob } from './sheets/settle-all.ts'
export { countingNominations } from './records/rows.ts'
