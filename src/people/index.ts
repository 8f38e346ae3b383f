/** The face of the register of persons. */
export { insertPeople, maskedNik, type NewPerson } from './records.ts'
