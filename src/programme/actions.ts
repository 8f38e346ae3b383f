import { createHash } from 'node:crypto'
import type { Act } from '#access/act.ts'
import { eligibilityOn } from '#rulebook/rules/eligibility-on.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { firstDay, type Month } from '#values/month.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { FundInput, PolicyInput, ProgrammeInput, ProgrammeRow, ProgrammeView } from './contract.ts'
import { meaningOf } from './file/meaning-of.ts'
import { shareOfFund, withShare } from './fund-share.ts'
import { priceOf } from './price.ts'
import * as records from './records.ts'
import { policyFaults } from './rules/policy-faults.ts'
import type { Tx } from '#platform/index.ts'

const officer = ['lead-agency-officer', 'lead-agency-head'] as const

export const createProgramme: Act<ProgrammeInput, { id: string }> = {
  name: 'programme.create',
  roles: officer,
  run: async ({ tx, world, actor, note, changes }, input) => {
    if (input.lastMonth < input.firstMonth) return refuse('months-crossed')
    const id = world.ids.next()
    await changes('programme', id)
    await records.insertProgramme(tx, input, { id, at: world.clock.now(), by: actor.accountId })
    note(id, { year: input.year })
    return { id }
  },
}

/** A fund is a budget line with its ceiling; what it buys is computed here and stored with its legal basis. */
export function addFund(book: Rulebook): Act<FundInput, { id: string }> {
  return {
    name: 'programme.add-fund',
    roles: officer,
    run: async ({ tx, world, actor, note, changes }, input) => {
      const programme = await records.findProgramme(tx, input.programmeId)
      if (!programme) return refuse('not-found')
      const price = priceOf(book, { ...programme, source: input.source, ceiling: input.ceiling })
      if (isRefusal(price)) return price
      const share = shareOfFund(book, input)
      if (isRefusal(share)) return share
      const id = world.ids.next()
      await changes('fund', id)
      await records.insertFund(tx, { ...input, price }, { id, at: world.clock.now(), by: actor.accountId })
      note(id, { ceiling: input.ceiling, places: price.places })
      return { id }
    },
  }
}

/** Every change of the policy is a new version; the runs keep the one they were made with. */
export function setPolicy(book: Rulebook): Act<PolicyInput, { id: string }> {
  return {
    name: 'programme.set-policy',
    roles: officer,
    run: async ({ tx, world, actor, note, changes }, { programmeId, document }) => {
      const view = await viewProgramme(book, tx, programmeId)
      if (isRefusal(view)) return view
      const [fault] = policyFaults(document, view)
      if (fault) return fault
      const id = world.ids.next()
      const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex')
      const version = (view.policy?.version ?? 0) + 1
      await changes('selection_policy', id)
      await records.insertPolicy(
        tx,
        { programmeId, version, document, digest },
        { id, at: world.clock.now(), by: actor.accountId },
      )
      note(id, { version, digest })
      return { id }
    },
  }
}

/** The programme with its money and the newest policy; the number of places is what all funds buy together. */
export async function viewProgramme(book: Rulebook, tx: Tx, id: string): Promise<ProgrammeView | Refusal> {
  const programme = await records.findProgramme(tx, id)
  if (!programme) return refuse('not-found')
  const funds = await records.listFunds(tx, id)
  const oldest = oldestAge(book, programme)
  if (isRefusal(oldest)) return oldest
  const { definition, categories } = await meaningOf(tx, programme)
  return {
    programme: { ...programme, definition },
    funds: funds.map((fund) => withShare(book, fund)),
    policy: (await records.findPolicy(tx, id)) ?? null,
    places: funds.reduce((sum, fund) => sum + fund.price.places, 0),
    categories: categories.map(({ name }) => ({ name })),
    oldest,
  }
}

function oldestAge(book: Rulebook, programme: ProgrammeRow): number | Refusal {
  const eligibility = eligibilityOn(book, firstDay(programme.firstMonth as Month))
  return isRefusal(eligibility) ? eligibility : eligibility.ageBelow
}
