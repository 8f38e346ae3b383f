import type { Tx, World } from '#platform/index.ts'
import type { GrantRow } from '../contract.ts'
import { listGrants } from '../read-access.ts'

/** The duties that somebody holds today, in the area of the one who asks. */
export async function heldBy(tx: Tx, { clock }: World, accountId: string): Promise<readonly GrantRow[]> {
  const today = clock.today()
  const isHeld = ({ endedAt, until }: GrantRow) => endedAt === null && (until === null || until >= today)
  return (await listGrants(tx)).filter((row) => row.accountId === accountId && isHeld(row))
}
