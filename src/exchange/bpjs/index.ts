export type { EnrolmentAbout, EnrolmentFile, EnrolmentRow } from './write-enrolment.ts'
export { writeEnrolment } from './write-enrolment.ts'
