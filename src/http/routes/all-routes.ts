import type { Rulebook } from '#rulebook/types.ts'
import type { PemdaRoute } from '../route.ts'
import { accessRoutes } from './access.ts'
import { approvalRoutes } from './approval.ts'
import { enrolmentRoutes } from './enrolment.ts'
import { jobRoutes } from './jobs.ts'
import { nominationSheetRoutes } from './nomination-sheets.ts'
import { nominationRoutes } from './nomination.ts'
import { paperRoutes } from './papers.ts'
import { peopleRoutes } from './people.ts'
import { programmeFileRoutes } from './programme-file.ts'
import { programmeRoutes } from './programme.ts'
import { reportingRoutes } from './reporting.ts'
import { selectionRoutes } from './selection.ts'
import { verificationRoutes } from './verification.ts'
import { windowRoutes } from './windows.ts'

/** Every door into a Pemda, in the order of the path. */
export function pemdaRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [
    ...accessRoutes,
    ...windowRoutes,
    ...approvalRoutes,
    ...jobRoutes,
    ...peopleRoutes,
    ...programmeRoutes(book),
    ...programmeFileRoutes(book),
    ...paperRoutes,
    ...nominationRoutes(book),
    ...nominationSheetRoutes(book),
    ...verificationRoutes(book),
    ...selectionRoutes(book),
    ...enrolmentRoutes(book),
    ...reportingRoutes,
  ]
}
