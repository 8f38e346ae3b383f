/** The face of reporting: what the doors may ask of it. It announces nothing. */
export { headSheetPdf, viewHeadSheet } from './head-sheet.ts'
