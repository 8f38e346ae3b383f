import type { Role } from '../../roles.ts'

/** Between these hours of the Pemda's own clock an office is closed. */
export const night = { from: '21:00', to: '05:00' } as const

type Usual = {
  readonly lists: number
  readonly singles: number | null
  readonly refused: number
  readonly atNight: number | null
}

/** A list that was replaced while somebody looked at it, a link in an old message: a few are nobody's fault. */
const refused = 4
/** Somebody finishes what he began before nine; what is more is told, and the note says by whose order. */
const atNight = 5

/**
 * What a day of honest work holds at most; a judgement, not measured in an office. The share of alarms that were found in
 * order says where it is too narrow.
 */
const usual: Partial<Record<Role, Usual>> = {
  // One desa, whose numbers he holds on paper; he writes in the evening, when there is a signal.
  'desa-operator': { lists: 6, singles: null, refused, atNight: null },
  // A large kecamatan has some twenty desa, each with a list and a register.
  'kecamatan-verifier': { lists: 25, singles: 6, refused, atNight },
  // People from everywhere come to the counter of the agency.
  'lead-agency-officer': { lists: 40, singles: 15, refused, atNight },
  // He agrees to what others prepared, and looks at samples.
  'lead-agency-head': { lists: 10, singles: 8, refused, atNight },
  // Works on runs, each of which is one list.
  'welfare-data-officer': { lists: 20, singles: 10, refused, atNight },
  'bpjs-branch': { lists: 20, singles: 15, refused, atNight },
  // A sample is by its nature a few people in many desa.
  auditor: { lists: 60, singles: 40, refused, atNight },
}

/** For a role that was forgotten here everything rings. */
export const usualFor = (role: Role): Usual => usual[role] ?? { lists: 0, singles: 0, refused: 0, atNight: 0 }
