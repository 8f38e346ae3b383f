import type { Act } from '#access/act.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { AllocationInput } from './contract.ts'
import { shareOfFund } from './fund-share.ts'
import { listFunds, updateAllocation } from './records.ts'

/** States how large the whole purse is of which a fund is a part; refused where the part is then more than the law allows. */
export const recordAllocation = (book: Rulebook): Act<AllocationInput, { id: string }> => ({
  name: 'programme.record-allocation',
  roles: ['lead-agency-officer', 'lead-agency-head'],
  run: async ({ tx, note, changes }, { programmeId, fundId, allocation }) => {
    const fund = (await listFunds(tx, programmeId)).find(({ id }) => id === fundId)
    if (!fund) return refuse('not-found')
    const share = shareOfFund(book, { ...fund, allocation })
    if (isRefusal(share)) return share
    if (share === null) return refuse('fund-share-unlimited')
    await changes('fund', fundId)
    await updateAllocation(tx, fundId, allocation)
    note(fundId, { allocation, least: share.least })
    return { id: fundId }
  },
})
