import { figuresOf } from '../figures.ts'
import type { approvals as indonesian } from '../id/approvals.ts'

const { count } = figuresOf('en')

export const approvals: typeof indonesian = {
  lead: 'What waits for a second look. Nobody decides what he proposed.',
  waiting: 'Waiting for your decision',
  waitingCount: (waiting) => `${count(waiting)} waiting for your decision`,
  others: 'Waiting for somebody else',
  decided: 'Decided',
  none: 'Nothing waits for your decision',
  noneText:
    'As soon as a colleague proposes to lock a list, or another change that moves people and money, it appears here.',
  withdrawn: 'Withdrawn',
  withdraw: 'Withdraw',
  withdrawQuestion: 'Withdraw this proposal?',
  withdrawNote: 'Nothing changes. This proposal can no longer be decided; you can make a new one.',
  own: 'You proposed this; somebody else decides.',
  forRole: (role) => `To be decided by: ${role}.`,
  expired: 'Expired. Ask for a new proposal, counted with the data of today.',
  proposedBy: (name, moment) => `Proposed by ${name}, ${moment}`,
  validUntil: (moment) => `Valid until ${moment}`,
  code: 'Authenticity code',
  people: 'People',
  money: 'Rupiah',
  acts: {
    'selection.lock': {
      question: (people) => `Approve locking the list of ${count(people)} proposed beneficiaries?`,
      act: 'Approve locking',
      note: 'The lock can still be opened before the decree is signed.',
    },
    'selection.open-lock': {
      question: (people) => `Approve opening the lock of the list of ${count(people)} proposed beneficiaries?`,
      act: 'Approve opening',
      note: 'This list no longer holds; papers made from it are void and the next lock is a new version.',
    },
  },
  otherAct: {
    question: (people) => `Approve the proposal about ${count(people)} people?`,
    act: 'Approve',
  },
  approve: 'Approve',
  approveNote: 'Your name and the time stand in the audit trail.',
  unknown: 'an unknown account',
  return: 'Return',
  returnTitle: 'Return this proposal?',
  returnNote: 'Nothing changes. The proposer reads your remark and can propose again.',
  remark: 'Remark for the proposer',
  needRemark: 'Write what needs mending.',
  decisions: { approved: 'Approved', returned: 'Returned' },
  decidedBy: (name) => `by ${name}`,
  head: {
    act: 'Proposal',
    people: 'People',
    money: 'Rupiah',
    proposer: 'Proposed by',
    decision: 'Decision',
    remark: 'Remark',
  },
}
