import type { Grant } from '../api/session.ts'

const place = (pemda: string) => `payung.role.${pemda}`
const nameOf = (grant: Grant) => `${grant.role} ${grant.area}`

/** The duty last used in this Pemda on this device, if the account still has it; else the first. */
export function chosenGrant(grants: readonly Grant[], pemda: string): Grant | undefined {
  const here = grants.filter((grant) => grant.pemda === pemda)
  const remembered = readPlace(pemda)
  return here.find((grant) => nameOf(grant) === remembered) ?? here[0]
}

export function rememberGrant(grant: Grant): void {
  try {
    localStorage.setItem(place(grant.pemda), nameOf(grant))
  } catch {
    // Without storage the first duty is used again next time.
  }
}

function readPlace(pemda: string): string | null {
  try {
    return localStorage.getItem(place(pemda))
  } catch {
    return null
  }
}

/** Whoever works for one desa gets the three steps; everybody else the office. */
export const worksInField = (grant: Grant): boolean => grant.role === 'desa-operator'

/** Where a duty begins its day. */
export const landingOf = (grant: Grant): '/$pemda/desa' | '/$pemda/beranda' =>
  worksInField(grant) ? '/$pemda/desa' : '/$pemda/beranda'
