import { sql } from 'kysely'
import type { Platform, Tx, World } from '#platform/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { perform, type Act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { notHisToHelp } from '../password/help-with.ts'
import { roleData } from '../roles.ts'
import { cardIndexes, makeCardCodes, writeCard } from './card.ts'
import { heldBy } from './held-by.ts'
import { helpFault, noteHelp } from './help.ts'
import { isTakenUp } from './taken-up.ts'

type Holder = {
  readonly name: string
  readonly username: string
  /** The desa of the duty, and its Pemda: a card found on the road is brought back by it. */
  readonly desa: string
  readonly region: string
}
export type CodeCard = Holder & { readonly codes: readonly string[]; readonly madeOn: PlainDate }

/** A new card for a village operator in the administrator's area; the one before it is void. */
export async function printCard(platform: Platform, actor: Actor, accountId: string): Promise<CodeCard | Refusal> {
  const codes = makeCardCodes(platform.world)
  const indexes = await cardIndexes(platform, accountId, codes)
  const holder = await perform(platform, actor, printing(indexes), { input: { accountId } })
  return isRefusal(holder) ? holder : { ...holder, codes, madeOn: platform.world.clock.today() }
}

/**
 * His signed-in phones stay signed in: what they hold unsent is not lost by a card. A lost phone is another matter
 * (`resetSecondStep`).
 */
const printing = (indexes: readonly Buffer[]): Act<{ accountId: string }, Holder> => ({
  name: 'access.print-card',
  roles: ['administrator'],
  fresh: true,
  answersSecret: true,
  run: async ({ tx, actor, world, note }, { accountId }) => {
    const holder = (await notHisToHelp(tx, actor, accountId)) ?? (await holderOf(tx, world, actor, accountId))
    if (isRefusal(holder)) return holder
    const fault = await replaceFault(tx, world, accountId, actor.accountId)
    if (fault) return fault
    await writeCard(tx, world, { accountId, indexes, by: actor.accountId })
    note(accountId, { codes: indexes.length })
    return holder
  },
})

/** The first card comes with the invitation; every later one is help, of which the owner is told. */
async function replaceFault(tx: Tx, world: World, accountId: string, by: string): Promise<Refusal | undefined> {
  if (!(await isTakenUp(tx, accountId))) return undefined
  const fault = await helpFault(tx, world, { accountId, other: 'password', by })
  if (!fault) await noteHelp(tx, world, { kind: 'second-step', accountId, by })
  return fault
}

/** Nobody whose duty asks for more gets by with a card, so he gets none. */
async function holderOf(tx: Tx, world: World, { pemda }: Actor, accountId: string): Promise<Holder | Refusal> {
  const duties = await heldBy(tx, world, accountId)
  const [duty] = duties
  if (!duty || duties.some(({ role }) => roleData[role].step !== 'card')) return refuse('card-for-desa-only')
  const account = await sql<{ username: string }>`select username from find_account_by_id(${accountId})`.execute(tx)
  const names = await tx.selectFrom('area').select(['code', 'name']).where('code', 'in', [duty.area, pemda]).execute()
  const nameOf = (code: string) => names.find((area) => area.code === code)?.name ?? code
  return {
    name: duty.name,
    username: account.rows[0]!.username,
    desa: nameOf(duty.area),
    region: nameOf(pemda),
  }
}
