/** The face of the nominations: they announce `nominations-asked` and `nominations-received`. */
export { desaPapers } from './papers/desa-papers.ts'
export { kecamatanPapers } from './papers/kecamatan-papers.ts'
export { requestPapers } from './papers/request-papers.ts'
export { readBoard } from './reports/board.ts'
export { countFunnel } from './reports/funnel.ts'
export { compareSheetJob } from './sheets/compare-sheet.ts'
export { settleAllJob } from './sheets/settle-all.ts'
export { countingNominations } from './records/rows.ts'
