import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { addAccount } from './accounts.ts'
import type { Act, ActContext } from './act.ts'
import type { GrantRow, HandOverAnswer, HandOverInput } from './contract.ts'
import { isSameDuty } from './duties.ts'
import { grantFault, writeGrant } from './grant.ts'
import { incompatibleDuty } from './incompatible.ts'
import { writeCode } from './password/code.ts'
import { listGrants } from './read-access.ts'

/**
 * Staff change: every duty of one person in the giver's area ends now and is given to the successor, with the new letter,
 * in one act. What is open stays with the office: lists, jobs and proposals belong to an area and a role, not to him.
 */
export const handOver: Act<HandOverInput, HandOverAnswer> = {
  name: 'access.hand-over',
  roles: ['administrator'],
  fresh: true,
  // For a successor who is new it holds his code.
  answersSecret: true,
  run: async (context, input) => {
    const moving = await movingDuties(context, input)
    if (isRefusal(moving)) return moving
    const { duties, successor, today } = moving
    const at = context.world.clock.now()
    for (const { grantId } of duties) await endOne(context.tx, grantId, { letter: input.letter, at })
    const given = await giveAll(context, { ...input, to: successor.accountId, today }, moving)
    if (isRefusal(given)) return given
    const named = duties.map(({ role, area }) => ({ role, area }))
    const { letter, until } = input
    context.note(input.accountId, { to: successor.accountId, duties: named, letter, from: today, until: until ?? '' })
    return { duties: duties.length, proposalId: null, ...successor }
  },
}

type MovingDuties = {
  readonly today: string
  readonly duties: readonly GrantRow[]
  readonly successor: Successor
  /** What the successor has already. */
  readonly held: readonly GrantRow[]
}

/** What goes over to whom; a successor who is new has his account afterwards. */
export async function movingDuties(context: ActContext, input: HandOverInput): Promise<MovingDuties | Refusal> {
  const grants = await listGrants(context.tx)
  const today = context.world.clock.today()
  const duties = dutiesInForce(grants, input.accountId, today)
  if (duties.length === 0) return refuse('nothing-to-hand-over')
  const successor = await successorOf(context, input, grants)
  if (isRefusal(successor)) return successor
  return { today, duties, successor, held: grants.filter((row) => row.accountId === successor.accountId) }
}

/** What somebody holds now or later, in the area of the one who asks. */
export function dutiesInForce(grants: readonly GrantRow[], accountId: string, today: string): readonly GrantRow[] {
  const isOver = ({ endedAt, until }: GrantRow) => endedAt !== null || (until !== null && until < today)
  return grants.filter((row) => row.accountId === accountId && !isOver(row))
}

const endOne = (tx: Tx, grantId: string, { letter, at }: { readonly letter: string; readonly at: Date }) =>
  sql`select end_grant(${grantId}, ${letter}, ${at})`.execute(tx)

type Successor = Pick<HandOverAnswer, 'accountId' | 'code' | 'endsAt'>

/** Somebody known in the giver's area, or somebody new, who gets a code with which he sets his password. */
async function successorOf(
  { tx, world, actor }: ActContext,
  { accountId, to }: HandOverInput,
  grants: readonly GrantRow[],
): Promise<Successor | Refusal> {
  if ('accountId' in to) {
    if (to.accountId === accountId) return refuse('hand-over-to-self')
    const isKnown = grants.some((row) => row.accountId === to.accountId)
    return isKnown ? { accountId: to.accountId, code: null, endsAt: null } : refuse('not-found')
  }
  const account = await addAccount(tx, world, { ...to, pemda: actor.pemda })
  if (isRefusal(account)) return account
  // So that he is known here before somebody agrees to his duties.
  await sql`select add_membership(${account.id}, ${actor.pemda})`.execute(tx)
  return { accountId: account.id, ...(await writeCode(tx, world, account.id, actor.accountId)) }
}

type Moving = { readonly to: string; readonly letter: string; readonly until: string | null; readonly today: string }

async function giveAll(
  { tx, world, actor }: ActContext,
  { to, letter, until, today }: Moving,
  { duties, held }: { readonly duties: readonly GrantRow[]; readonly held: readonly GrantRow[] },
): Promise<Refusal | undefined> {
  for (const { role, area, from } of duties) {
    const first = from > today ? from : today
    const wanted = { accountId: to, role, area, from: first, until: until ?? undefined, letter }
    if (held.some((one) => isSameDuty(one, wanted))) continue
    const fault = grantFault(wanted) ?? (await incompatibleDuty(tx, wanted))
    if (fault) return fault
    const written = await writeGrant(tx, world, actor.pemda, wanted)
    if (isRefusal(written)) return written
  }
  return undefined
}
