import { alarms } from './en/alarms.ts'
import { approvals } from './en/approvals.ts'
import { choosing, opening } from './en/opening.ts'
import { headSheet } from './en/head-sheet.ts'
import { holders } from './en/holders.ts'
import { letterheads } from './en/letterheads.ts'
import { letterTemplates } from './en/letter-templates.ts'
import { people } from './en/people.ts'
import { nomination } from './en/nomination.ts'
import { settings } from './en/settings.ts'
import { workingSheets } from './en/working-sheets.ts'
import { smallOffice } from './en/small-office.ts'
import type { OfficeText } from './office-id.ts'
import { programmeEn } from './office/programme-en.ts'
import { enrolment } from './en/enrolment.ts'
import { home } from './en/home.ts'
import { matching } from './en/matching.ts'
import { verification } from './en/verification.ts'
import { selection } from './en/selection.ts'

/** The office's pages in English. */
export const officeEn: OfficeText = {
  home,
  programme: programmeEn,
  nomination,
  verification,
  matching,
  selection,
  enrolment,
  people,
  approvals,
  opening,
  choosing,
  settings,
  workingSheets,
  smallOffice,
  alarms,
  headSheet,
  holders,
  letterTemplates,
  letterheads,
  later: {
    title: (place) => `${place}: not in this version yet`,
    text: 'This stage is shown so that the path is complete. Data already here stays stored and will be used.',
  },
}
