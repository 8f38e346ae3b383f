import type { LayOutInput } from '#access/contract/small-office.ts'
import { seats, type Seat } from '#access/small-office/rules/layout.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import type { OfficeText } from '../../../text/office-id.ts'

/** Three people and their letter as typed; whoever is not chosen from the list is new. */
export type TypedOffice = Readonly<Record<`${Seat}${'To' | 'Name' | 'Username'}` | 'letter', string>>

const blankSeat = (seat: Seat) => ({ [`${seat}To`]: '', [`${seat}Name`]: '', [`${seat}Username`]: '' })
export const blankOffice = Object.assign({ letter: '' }, ...seats.map(blankSeat)) as TypedOffice

export function faultsOfOffice(
  typed: TypedOffice,
  { accounts, smallOffice }: OfficeText['settings'] & Pick<OfficeText, 'smallOffice'>,
): FieldFault[] {
  const chosen = seats.map((seat) => typed[`${seat}To`]).filter((one) => one !== '')
  const faults: readonly (FieldFault | false)[] = [
    ...seats.flatMap((seat) => [
      isNew(typed, seat) && typed[`${seat}Name`].trim() === '' && { field: `${seat}Name`, text: accounts.needName },
      isNew(typed, seat) &&
        typed[`${seat}Username`].trim().length < 3 && { field: `${seat}Username`, text: accounts.needUsername },
    ]),
    new Set(chosen).size < chosen.length && { field: 'secondTo', text: smallOffice.needThree },
    typed.letter.trim() === '' && { field: 'letter', text: accounts.needLetter },
  ]
  return faults.filter((fault) => fault !== false)
}

export const isNew = (typed: TypedOffice, seat: Seat): boolean => typed[`${seat}To`] === ''

/** Only for a form without faults. */
export function officeOf(typed: TypedOffice): LayOutInput {
  const personOf = (seat: Seat) =>
    isNew(typed, seat)
      ? { name: typed[`${seat}Name`].trim(), username: typed[`${seat}Username`].trim().toLowerCase() }
      : { accountId: typed[`${seat}To`] }
  return {
    head: personOf('head'),
    officer: personOf('officer'),
    second: personOf('second'),
    letter: typed.letter.trim(),
  }
}
