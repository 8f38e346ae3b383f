/** The face of the register of persons. */
export { completePerson } from './complete-person.ts'
export { insertPeople, maskedNik, type NewPerson } from './records.ts'
