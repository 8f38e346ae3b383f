import { createAccount } from '#access/accounts.ts'
import { giveGrant, openPemda } from '#access/pemda.ts'
import { roleData, type Role } from '#access/roles.ts'
import type { Platform } from '#platform/index.ts'
import { addDays, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { DemoRefused } from './clerk.ts'

/** One password for all demo accounts, shown on the sign-in page; production refuses a folder that holds them. */
export const demoPassword = 'payung-sebelum-hujan'

export type Seat = { readonly username: string; readonly name: string; readonly role: Role; readonly area: string }

/** The people of the demo are offices, not persons: nobody's name is used. */
const offices = [
  { username: 'petugas', name: 'Petugas dinas', role: 'lead-agency-officer' },
  { username: 'petugas2', name: 'Petugas dinas (kedua)', role: 'lead-agency-officer' },
  { username: 'kadis', name: 'Kepala dinas', role: 'lead-agency-head' },
  { username: 'dinsos', name: 'Petugas data kesejahteraan', role: 'welfare-data-officer' },
  { username: 'cabang', name: 'Petugas cabang BPJS', role: 'bpjs-branch' },
  { username: 'bkad', name: 'Petugas BKAD', role: 'finance' },
  { username: 'bendahara', name: 'Bendahara dinas', role: 'opd-payer' },
  { username: 'pimpinan', name: 'Pimpinan daerah', role: 'executive' },
  { username: 'pengaduan', name: 'Petugas pengaduan', role: 'complaint-officer' },
  { username: 'pemeriksa', name: 'Pemeriksa', role: 'auditor' },
  { username: 'admin', name: 'Administrator', role: 'administrator' },
] as const
const operator = { username: 'desa', name: 'Operator desa', role: 'desa-operator' } as const

/** Whom the sign-in page of the demo offers: one of each office. */
export const offeredAccounts = [...offices, { username: 'kec-01', name: 'Verifikator kecamatan' }, operator].map(
  ({ username, name }) => ({
    username,
    name,
  }),
)

export function staffOf(
  pemda: string,
  desa: string,
  kecamatan: readonly { readonly code: string; readonly name: string }[],
): readonly Seat[] {
  return [
    ...offices.map((office) => ({ ...office, area: pemda })),
    { ...operator, area: desa },
    ...kecamatan.map(({ code, name }) => ({
      username: usernameOf(code),
      name: `Verifikator Kecamatan ${name}`,
      role: 'kecamatan-verifier' as const,
      area: code,
    })),
  ]
}

/** `kec-01` for the kecamatan 74.06.01 */
export const usernameOf = (kecamatan: string) => `kec-${kecamatan.slice(-2)}`

/** Opens the Pemda and gives every seat its account and duty, as `payung init` and an administrator would. */
export async function hire(
  platform: Platform,
  pemda: string,
  seats: readonly Seat[],
  days: { readonly from: PlainDate; readonly today: PlainDate },
): Promise<void> {
  const opened = await openPemda(platform, pemda)
  if (isRefusal(opened) && opened.code !== 'pemda-open-already') throw new DemoRefused(opened.code)
  for (const { username, name, role, area } of seats) {
    const account = await createAccount(platform, { username, name, password: demoPassword, demo: true })
    if (isRefusal(account)) throw new DemoRefused(`${username}: ${account.code}`)
    for (const assignment of assignmentsOf(role, days)) {
      const given = await giveGrant(
        platform,
        { pemda, area: pemda, role: 'installer' },
        { accountId: account.id, role, area, ...assignment },
      )
      if (isRefusal(given)) throw new DemoRefused(`${username}: ${given.code}`)
    }
  }
}

type Assignment = { readonly from: PlainDate; readonly until?: PlainDate; readonly letter: string }

/** An auditor is assigned for a bounded time: in the demo one assignment follows the other, the last begins today. */
function assignmentsOf(
  role: Role,
  { from, today }: { readonly from: PlainDate; readonly today: PlainDate },
): readonly Assignment[] {
  const { longestDays } = roleData[role].ends
  if (longestDays === null) return [{ from, letter: 'Demo' }]
  const assignments: Assignment[] = []
  const assign = (first: PlainDate, until: PlainDate) =>
    assignments.push({ from: first, until, letter: `Surat tugas demo ${assignments.length + 1}` })
  for (let first = from; first < today; first = addDays(first, longestDays)) {
    const [last, yesterday] = [addDays(first, longestDays - 1), addDays(today, -1)]
    assign(first, last < yesterday ? last : yesterday)
  }
  assign(today, addDays(today, longestDays - 1))
  return assignments
}
