import type { Role } from '../roles.ts'

export const windowMinutes = 60

type Rows = { readonly window: number; readonly day: number }

/**
 * How many rows one window shows, and how many one person sees in a day over all windows and mend files. A desa is a few
 * hundred rows and holds its numbers on paper anyway; an auditor compares whole lists.
 */
const rows: Partial<Record<Role, Rows>> = {
  'desa-operator': { window: 200, day: 1_000 },
  'kecamatan-verifier': { window: 200, day: 2_000 },
  'lead-agency-officer': { window: 300, day: 3_000 },
  'lead-agency-head': { window: 100, day: 500 },
  'welfare-data-officer': { window: 500, day: 3_000 },
  'bpjs-branch': { window: 300, day: 3_000 },
  auditor: { window: 1_000, day: 5_000 },
}

/** Nothing for a role that was forgotten here. */
export const rowsFor = (role: Role): Rows => rows[role] ?? { window: 0, day: 0 }
