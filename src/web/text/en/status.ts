import { figuresOf } from '../figures.ts'
import type { Text } from '../id.ts'

const { count } = figuresOf('en')

export const status: Text['status'] = {
  draft: 'Draft',
  nominated: 'Nominated by the desa',
  returned: 'Returned for mending',
  passedOn: 'Passed on by the kecamatan',
  eligible: 'Eligible',
  eligibleShort: 'Eligible',
  notEligible: 'Not eligible',
  notEligibleShort: 'Not eligible',
  toCheck: 'To be checked',
  matched: 'Matched',
  unmatched: 'Not matched',
  unranked: 'Not yet ranked',
  proposed: 'Proposed beneficiary',
  decreed: (decree) => `Decreed (${decree})`,
  decreeOf: (head, number, year) => `Kep. ${head} No. ${number} Tahun ${year}`,
  reserve: (place) => `Reserve, place ${count(place)}`,
  outsideQuota: 'Outside the quota',
  awaitingNumber: 'Waiting for a member number',
  refusedByBpjs: 'Refused by BPJS – to be mended',
  active: 'Active participant',
  inArrears: (months, payer) => `${count(months)} months in arrears (by ${payer})`,
  coverEnded: (day, cause) => `Cover ended ${day} – ${cause}`,
  inactive: 'Inactive',
  replaced: 'Replaced',
  replacement: 'Replacement',
  died: 'Died – claim opened',
  claimRunning: (where) => `Claim in progress (${where === 'desa' ? 'at the desa' : 'at the branch'})`,
  claimReturned: 'Claim returned',
  claimRefused: 'Claim refused',
  benefitPaid: 'Benefit paid',
}
