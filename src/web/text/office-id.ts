import { alarms } from './id/alarms.ts'
import { approvals } from './id/approvals.ts'
import { choosing, opening } from './id/opening.ts'
import { headSheet } from './id/head-sheet.ts'
import { holders } from './id/holders.ts'
import { letterheads } from './id/letterheads.ts'
import { letterTemplates } from './id/letter-templates.ts'
import { people } from './id/people.ts'
import { nomination } from './id/nomination.ts'
import { settings } from './id/settings.ts'
import { workingSheets } from './id/working-sheets.ts'
import { smallOffice } from './id/small-office.ts'
import { programmeId } from './office/programme-id.ts'
import { enrolment } from './id/enrolment.ts'
import { home } from './id/home.ts'
import { matching } from './id/matching.ts'
import { verification } from './id/verification.ts'
import { selection } from './id/selection.ts'

/** Sentences of the office's pages: a file of its own, so that a desa on a weak line does not wait for it. */
export const officeId = {
  home,
  programme: programmeId,
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
    title: (place: string) => `${place} belum tersedia di versi ini`,
    text: 'Tahap ini ditunjukkan agar jalannya lengkap. Data yang sudah ada tetap tersimpan dan akan dipakai di sini.',
  },
}

export type OfficeText = typeof officeId
