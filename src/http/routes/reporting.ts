import type * as z from 'zod/mini'
import type { Role } from '#access/roles.ts'
import * as contract from '#reporting/contract.ts'
import { headSheetPdf, viewHeadSheet } from '#reporting/index.ts'
import type { PemdaRoute } from '../route.ts'

/** Whoever puts the sheet before the head of region, and whoever holds its numbers against the pages. */
const readers: readonly Role[] = ['lead-agency-officer', 'lead-agency-head', 'executive', 'auditor']
type Asked = z.output<typeof contract.headSheetInput>

export const reportingRoutes: readonly PemdaRoute[] = [
  {
    method: 'GET',
    path: '/head-sheet',
    summary: 'The one page for the head of region: covered and target, what is late, at risk and waits; nobody’s name',
    roles: readers,
    input: contract.headSheetInput,
    answer: contract.headSheet,
    run: ({ platform, actor }, asked: Asked) => viewHeadSheet(platform, actor, asked),
  },
  {
    method: 'GET',
    path: '/head-sheet.pdf',
    summary: 'The same page as PDF on A4, in Indonesian',
    roles: readers,
    input: contract.headSheetInput,
    answer: 'file',
    run: ({ platform, actor }, asked: Asked) => headSheetPdf(platform, actor, asked),
  },
]
