import type { Actor } from '../actor.ts'
import { roleData } from '../roles.ts'

/** Proposals about accounts and duties; all others are about people and money. */
export const concernsAccounts = (act: string): boolean => act.startsWith('access.')

/**
 * Proposals belong to the whole Pemda. An administrator sees no people, not even counted: of proposals he knows those
 * about accounts.
 */
export const mayKnow = ({ role, area, pemda }: Pick<Actor, 'role' | 'area' | 'pemda'>, act: string): boolean =>
  area === pemda && (roleData[role].sees !== 'nothing' || concernsAccounts(act))
