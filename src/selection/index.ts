/**
 * The face of selection: what later steps and the doors may ask of it. Facts it announces: `people-selected`,
 * `list-locked`, `list-opened`, `list-submitted`, `decree-recorded`.
 */
export { lockList } from './acts/lock-list.ts'
export { openLock } from './acts/open-lock.ts'
export { recordDecree } from './acts/record-decree.ts'
export { keepSignedFile, takeSignedFile } from './acts/signed-file.ts'
export { recordSignature, submitList } from './acts/submit-list.ts'
export { explainPerson } from './explain-person.ts'
export { exportData } from './export-data.ts'
export { openList } from './freeze-list.ts'
export type { ListedPerson } from './list-text.ts'
export { annexOf } from './papers/write-annex.ts'
export { decreeDraftOf, notaDinasOf } from './papers/write-letters.ts'
export { readEntrants, readRules } from './plain-files.ts'
export { findList } from './records/lists.ts'
export { runSelection, type Entrant, type FinishedSelection, type SelectionInput } from './run-selection.ts'
export { selectJob } from './select-job.ts'
export { viewList, viewLists } from './view-lists.ts'
export { viewOutcomes } from './view-outcomes.ts'
export { viewRun, viewRuns } from './view-runs.ts'
export { compareRuns, viewTotals } from './view-totals.ts'
export { whyPage } from './why-page.ts'
