/** Roles are functions, never agency names: in Bangka the lead agency is Dinsos, in Bombana Disnaker. */
export const roles = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'bpjs-branch',
  'finance',
  'opd-payer',
  'executive',
  'complaint-officer',
  'auditor',
  'administrator',
  'integration',
] as const
export type Role = (typeof roles)[number]

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

export type Level = 'kabupaten' | 'kecamatan' | 'desa'
/**
 * What of people a role ever gets to see, whatever the route.
 *
 * - `numbers`: names, and full numbers where an act or a file that stands in the trail gives them
 * - `masked`: names, and numbers only masked
 * - `counts`: how many and how much; no name and no number
 * - `nothing`: no people at all, not even counted
 */
export type Sees = 'numbers' | 'masked' | 'counts' | 'nothing'

/**
 * What is asked of somebody beside his password: an authenticator or a passkey of his own, or a printed card. Whoever
 * approves, exports or may see a full NIK proves himself with something only he carries.
 */
export type StepKind = 'authenticator' | 'card'

type RoleData = {
  /** At which levels of area it may be granted. */
  readonly levels: readonly Level[]
  readonly sees: Sees
  /** Whether its last day must be named, and how many days it may last at most. */
  readonly ends: { readonly mustBeNamed: boolean; readonly longestDays: number | null }
  /** Whether the letter must be a number of a register (a surat tugas), or any words that name the letter. */
  readonly letter: 'numbered' | 'named'
  /** A key for programs is never a person's duty. */
  readonly holder: 'person' | 'key'
  /**
   * How many agree before it is given for the whole Pemda: two where it signs, shows or takes out whole lists, moves
   * money, or gives such duties.
   */
  readonly givenBy: 'one' | 'two'
  /** Null asks for nothing but the password. */
  readonly step: StepKind | null
}

const asTheLetterSays = {
  ends: { mustBeNamed: false, longestDays: null },
  letter: 'named',
  holder: 'person',
  givenBy: 'two',
  step: 'authenticator',
} as const

/** Everything that follows from a role alone: one row each. Which door it enters stands at the door. */
export const roleData: Readonly<Record<Role, RoleData>> = {
  'desa-operator': { ...asTheLetterSays, levels: ['desa'], sees: 'numbers', givenBy: 'one', step: 'card' },
  'kecamatan-verifier': { ...asTheLetterSays, levels: ['kecamatan'], sees: 'numbers', givenBy: 'one' },
  'lead-agency-officer': { ...asTheLetterSays, levels: ['kabupaten'], sees: 'numbers' },
  'lead-agency-head': { ...asTheLetterSays, levels: ['kabupaten'], sees: 'numbers' },
  'welfare-data-officer': { ...asTheLetterSays, levels: ['kabupaten'], sees: 'numbers' },
  'bpjs-branch': { ...asTheLetterSays, levels: ['kabupaten'], sees: 'numbers' },
  finance: { ...asTheLetterSays, levels: ['kabupaten'], sees: 'counts' },
  'opd-payer': { ...asTheLetterSays, levels: ['kabupaten'], sees: 'counts' },
  executive: { ...asTheLetterSays, levels: ['kabupaten', 'kecamatan'], sees: 'counts', givenBy: 'one' },
  'complaint-officer': { ...asTheLetterSays, levels: ['kabupaten', 'kecamatan'], sees: 'masked', givenBy: 'one' },
  // An assignment is for one audit; half a year holds the longest of them, and a new one has a new surat tugas.
  auditor: {
    levels: ['kabupaten'],
    sees: 'numbers',
    ends: { mustBeNamed: true, longestDays: 184 },
    letter: 'numbered',
    holder: 'person',
    givenBy: 'two',
    step: 'authenticator',
  },
  administrator: { ...asTheLetterSays, levels: ['kabupaten', 'kecamatan'], sees: 'nothing' },
  integration: {
    levels: ['kabupaten', 'kecamatan'],
    sees: 'counts',
    ends: { mustBeNamed: true, longestDays: 366 },
    letter: 'named',
    holder: 'key',
    givenBy: 'one',
    step: null,
  },
}

/** The duties that an administrator may give to a person. */
export const dutiesOfPeople: readonly Role[] = roles.filter((role) => roleData[role].holder === 'person')

export const seesPeople = (role: Role): boolean => ['numbers', 'masked'].includes(roleData[role].sees)

/** Whether two people agree before this duty is given; a duty for a part of the Pemda is one person's act. */
export const needsSecondPerson = (role: Role, area: string): boolean =>
  roleData[role].givenBy === 'two' && area.split('.').length === 2
