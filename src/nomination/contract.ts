/** What goes in and comes out of the step: read by the doors and by the browser. */
export { rowFields } from './contract/parts.ts'
export * from './contract/receive.ts'
export * from './contract/life.ts'
export * from './contract/read.ts'
export * from './contract/sheets.ts'
