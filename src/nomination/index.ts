/** The face of the nominations. It announces `nominations-asked` and `nominations-received`. */
export { countFunnel } from './reports/funnel.ts'
export type { ListMode } from './rules/judge-list.ts'
export type { ListState } from './rules/list-steps.ts'
