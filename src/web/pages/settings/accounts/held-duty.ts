import type { GrantRow } from '#access/contract.ts'
import { today } from '../../../kit/today.ts'

/** Whether a duty has neither been ended nor run out. */
export const isHeld = ({ endedAt, until }: Pick<GrantRow, 'endedAt' | 'until'>): boolean =>
  endedAt === null && (until === null || until >= today())
