/** The face of verification: what later steps and the doors may ask of it. */
export { conditionsOf, type Conditions } from './conditions.ts'
export { matchingRequestPapers, verificationPapers } from './papers.ts'
export { importSnapshotJob } from './import-snapshot.ts'
export { answerNik, openNikPair, openNikQuestions, type OtherNik } from './nik-questions.ts'
export { listRuns, pageVerified } from './read-runs.ts'
export { listSnapshots } from './records.ts'
export { verifyJob } from './verify-job.ts'
