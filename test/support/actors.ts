import { createAccount } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { giveGrant, openPemda } from '#access/pemda.ts'
import { roleData, type Role } from '#access/roles.ts'
import type { WindowList } from '#access/contract/windows.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import type { Platform } from '#platform/index.ts'
import { addDays, plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { equip, giveCard } from './second-step.ts'

/** One account for every role, in the areas that the scope tests need: two sister desa, two sister kecamatan, two Pemda. */
export const cast = {
  desa: ['desa-operator', '74.06.01.2001'],
  sisterDesa: ['desa-operator', '74.06.01.2002'],
  kecamatan: ['kecamatan-verifier', '74.06.01'],
  sisterKecamatan: ['kecamatan-verifier', '74.06.02'],
  officer: ['lead-agency-officer', '74.06'],
  secondOfficer: ['lead-agency-officer', '74.06'],
  head: ['lead-agency-head', '74.06'],
  welfare: ['welfare-data-officer', '74.06'],
  branch: ['bpjs-branch', '74.06'],
  finance: ['finance', '74.06'],
  payer: ['opd-payer', '74.06'],
  executive: ['executive', '74.06'],
  kecamatanExecutive: ['executive', '74.06.01'],
  complaints: ['complaint-officer', '74.06'],
  kecamatanComplaints: ['complaint-officer', '74.06.02'],
  auditor: ['auditor', '74.06'],
  administrator: ['administrator', '74.06'],
  kecamatanAdministrator: ['administrator', '74.06.02'],
  neighbour: ['lead-agency-officer', '74.07'],
} as const satisfies Record<string, readonly [Role, string]>

export type CastName = keyof typeof cast
export const testPassword = 'kata sandi untuk uji'

/** Opens two Pemda and gives everybody of the cast an account and a grant. */
export async function assembleCast(platform: Platform): Promise<Record<CastName, Actor>> {
  for (const code of ['74.06', '74.07']) must(await openPemda(platform, code))
  const actors: [string, Actor][] = []
  for (const [name, [role, area]] of Object.entries(cast)) actors.push([name, await engage(platform, name, role, area)])
  return Object.fromEntries(actors) as Record<CastName, Actor>
}

async function engage(platform: Platform, name: string, role: Role, area: string): Promise<Actor> {
  const account = must(await createAccount(platform, { username: name, name, password: testPassword }))
  await (roleData[role].step === 'card' ? giveCard : equip)(platform, account)
  const pemda = area.slice(0, 5)
  const { longestDays } = roleData[role].ends
  const from = plainDate(2025, 1, 1)
  const until = addDays(from, (longestDays ?? 1) - 1)
  must(
    await giveGrant(
      platform,
      { pemda, area: pemda, role: 'installer' },
      { accountId: account.id, role, area, from, letter: 'SK Uji 1/2025', ...(longestDays === null ? {} : { until }) },
    ),
  )
  // Acts of theirs that no door is part of count as done on the machine itself.
  return { accountId: account.id, name, pemda, role, area, provedAt: 'machine' }
}

/** States a purpose, so that full numbers of one list can be seen for an hour. */
export async function openWindowFor(platform: Platform, actor: Actor, of: WindowList) {
  return must(await perform(platform, actor, openWindow, { input: { ...of, purpose: 'mend', words: '' } }))
}

/** A test that meets a refusal where it expects none fails with the refusal's words. */
export function must<T>(value: T): Exclude<T, { kind: 'refusal' }> {
  if (isRefusal(value)) throw new Error(`refused: ${value.code} ${JSON.stringify(value.facts)}`)
  return value as Exclude<T, { kind: 'refusal' }>
}
