import { sql } from 'kysely'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { addAccount } from '../accounts.ts'
import type { Act, ActContext } from '../act.ts'
import { propose } from '../approval/propose.ts'
import type { LaidOut, LayOutInput } from '../contract/small-office.ts'
import { knownFault } from '../duties.ts'
import { entrustDuty } from '../entrust/entrust-duties.ts'
import { standsAlone } from '../entrust/propose-duty.ts'
import { writeGrant } from '../grant.ts'
import { heldBetween, incompatibleDuty } from '../incompatible.ts'
import { namesOf } from '../names-of.ts'
import { writeCode } from '../password/code.ts'
import { layout, sacrifices, seats, type Seat } from './rules/layout.ts'

/**
 * Lays the duties of an office of three out in one act. It opens no other way than giving each: what takes two people is
 * proposed, and only the very first duty of a Pemda is given alone, here to the head, who then agrees to the rest.
 */
export const layOutSmallOffice: Act<LayOutInput, LaidOut> = {
  name: 'access.lay-out-small-office',
  roles: ['administrator'],
  fresh: true,
  // For whoever is new it holds his code.
  answersSecret: true,
  run: async (context, input) => {
    const { tx, world, actor, note } = context
    if (actor.area !== actor.pemda) return refuse('grant-outside-area')
    const seated: LaidOut['seats'] = []
    for (const seat of seats) {
      const one = await sit(context, seat, input)
      if (isRefusal(one)) return one
      seated.push(one)
    }
    const [head, officer, second] = seated.map(({ accountId }) => accountId) as [string, string, string]
    if (new Set([head, officer, second, actor.accountId]).size < 4) return refuse('small-office-of-three')
    const id = world.ids.next()
    const letter = { letter: input.letter, gives_up: [...sacrifices] }
    const by = { laid_out_at: world.clock.now(), laid_out_by: actor.accountId }
    await tx
      .insertInto('small_office')
      .values({ id, officer_id: officer, second_id: second, head_id: head, ...letter, ...by })
      .execute()
    note(id, { head, officer, second, letter: input.letter, givesUp: sacrifices })
    return { seats: seated }
  },
}

async function sit(context: ActContext, seat: Seat, input: LayOutInput): Promise<LaidOut['seats'][number] | Refusal> {
  const person = await personOf(context, input[seat])
  if (isRefusal(person)) return person
  const waits = await give(context, seat, { accountId: person.accountId, letter: input.letter })
  return isRefusal(waits) ? waits : { seat, ...person, ...waits }
}

type Person = Omit<LaidOut['seats'][number], 'seat' | 'waits'>

async function personOf({ tx, world, actor }: ActContext, wanted: LayOutInput[Seat]): Promise<Person | Refusal> {
  if ('accountId' in wanted) {
    const { accountId } = wanted
    const unknown = await knownFault(tx, accountId)
    if (unknown) return unknown
    const name = (await namesOf(tx, [accountId])).get(accountId) ?? ''
    return { accountId, name, username: null, code: null, endsAt: null }
  }
  const account = await addAccount(tx, world, { ...wanted, pemda: actor.pemda })
  if (isRefusal(account)) return account
  await sql`select add_membership(${account.id}, ${actor.pemda})`.execute(tx)
  const { id: accountId, name, username } = account
  return { accountId, name, username, ...(await writeCode(tx, world, accountId, actor.accountId)) }
}

/** Gives or proposes what the seat needs and its holder does not hold yet. */
async function give(
  context: ActContext,
  seat: Seat,
  { accountId, letter }: { readonly accountId: string; readonly letter: string },
): Promise<{ waits: boolean } | Refusal> {
  const { tx, world, actor } = context
  const from = world.clock.today()
  const held = await heldBetween(tx, { accountId, from, until: undefined })
  const isHeld = (role: string) => held.some((one) => one.role === role && one.area === actor.pemda)
  const missing = layout[seat].filter((role) => !isHeld(role))
  const [only] = missing
  if (only === undefined) return { waits: false }
  if (missing.length === 1 && (await standsAlone(tx, actor.accountId))) {
    const wanted = { accountId, role: only, area: actor.pemda, from, letter }
    const given = (await incompatibleDuty(tx, wanted)) ?? (await writeGrant(tx, world, actor.pemda, wanted))
    return isRefusal(given) ? given : { waits: false }
  }
  const duties = missing.map((role) => ({ role, area: actor.pemda, from, until: null, letter }))
  const proposed = await propose(context, entrustDuty, { accountId, duties })
  return isRefusal(proposed) ? proposed : { waits: true }
}
