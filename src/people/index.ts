/** The face of the register of persons. */
export { completePeople, type Completion } from './complete-people.ts'
export { insertPeople, maskedNik, type NewPerson } from './records.ts'
