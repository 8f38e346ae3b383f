import type { Role } from '../../roles.ts'

/** Three people of one office; the administrator is a fourth, elsewhere, and sees no people. */
export const seats = ['head', 'officer', 'second'] as const
export type Seat = (typeof seats)[number]

/**
 * Who does what in an office of three. The desa nominate and BKAD confirms payments, so neither sits here; the officer
 * selects and never signs; the second person checks his answers, attests signed sheets and bills.
 */
export const layout: Readonly<Record<Seat, readonly Role[]>> = {
  head: ['lead-agency-head'],
  officer: ['lead-agency-officer'],
  second: ['welfare-data-officer', 'opd-payer', 'complaint-officer'],
}

/** What a larger office has and this one gives up; said before it is laid out, and written down with it. */
export const sacrifices = ['attester-in-the-room', 'same-two-check', 'complaints-inside', 'one-away-stops'] as const
export type Sacrifice = (typeof sacrifices)[number]
