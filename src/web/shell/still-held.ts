import type { EnrolmentFileView } from '#enrolment/contract.ts'

/** Every file takes up whoever the files before it left aside, so the newest (the first) knows who is left aside now. */
export const stillHeld = ([newest]: readonly EnrolmentFileView[]): number => newest?.held ?? 0
