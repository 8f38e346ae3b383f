/** The face of enrolment. Fact it announces: `enrolment-file-made`. */
export { coverLetterOf, senders } from './cover-letter.ts'
export { countFirstTime } from './first-time.ts'
export { makeFileJob, requestFile } from './make-file-job.ts'
export { makeFile, requestOrPropose } from './propose-file.ts'
export { takeFile, viewFiles } from './take-file.ts'
export type { Workbench } from './workbench.ts'
