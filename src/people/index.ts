/** The face of the register of persons. */
export { completePeople, type Completion } from './complete-people.ts'
export { isNikTaken, lockNik, replaceNik } from './take-nik.ts'
export { insertPeople, maskedNik, type NewPerson } from './records.ts'
