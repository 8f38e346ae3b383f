import { accessRefusals } from './access.ts'
import { approvalRefusals } from './approval.ts'
import { columnsRefusals } from './columns.ts'
import { dateRefusals } from './date.ts'
import { enrolmentRefusals } from './enrolment.ts'
import { fileRefusals } from './file.ts'
import { identityRefusals } from './identity.ts'
import { lettersRefusals } from './letters.ts'
import { nominationRefusals } from './nomination.ts'
import { programmeRefusals } from './programme.ts'
import { selectionRefusals } from './selection.ts'
import { sheetsRefusals } from './sheets.ts'
import { systemRefusals } from './system.ts'
import { verificationRefusals } from './verification.ts'
import { windowsRefusals } from './windows.ts'

/** All sentences stand here and not beside `refuse`, so that a page which only checks a number does not load them. */
export const sentences = {
  ...identityRefusals,
  ...dateRefusals,
  ...fileRefusals,
  ...columnsRefusals,
  ...programmeRefusals,
  ...nominationRefusals,
  ...verificationRefusals,
  ...selectionRefusals,
  ...enrolmentRefusals,
  ...lettersRefusals,
  ...accessRefusals,
  ...approvalRefusals,
  ...windowsRefusals,
  ...sheetsRefusals,
  ...systemRefusals,
}

export type RefusalCode = keyof typeof sentences
