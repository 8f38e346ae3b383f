import type { Control } from './control.ts'

const ofApproval = ['test/access/approval.test.ts']
const ofRules = ['src/access/approval/rules/judge-word.test.ts']
const signing = 'migrations/pemda/20261127-sign-proposals.sql'
const weighing = 'migrations/pemda/20261127-weigh-duties.sql'
const ofEntrusting = ['test/access/entrust.test.ts']
const judging = 'src/access/approval/rules/judge-word.ts'

/** T4, T5, T10: nobody alone, and no number without a purpose. */
export const approvalControls: readonly Control[] = [
  {
    threat: 'T4',
    control: 'who proposed does not decide (in the rule)',
    file: judging,
    on: "if (person === maker) return refuse('second-person-needed')",
    off: '',
    tests: [...ofRules, ...ofApproval],
  },
  {
    threat: 'T4',
    control: 'who proposed does not decide (in the database)',
    file: signing,
    on: '  check (checker_id <> maker_id),\n',
    off: '',
    tests: ofApproval,
  },
  {
    threat: 'T4',
    control: 'nobody signs in the name of somebody else',
    file: signing,
    on: "\n    and checker_id = nullif(current_setting('payung.actor', true), '')::uuid);",
    off: ');',
    tests: ofApproval,
  },
  {
    threat: 'T4',
    control: 'nobody signs twice',
    file: judging,
    on: "return signatures.some(({ signers }) => signers.includes(person)) ? refuse('signed-already') : undefined",
    off: "return signatures.length < 0 ? refuse('signed-already') : undefined",
    tests: [...ofRules, ...ofApproval],
  },
  {
    threat: 'T4',
    control: 'a deputy holds nothing that is kept apart from the office',
    file: 'src/access/approval/stand-in.ts',
    on: '  if (apart) return apart\n',
    off: '  if (apart && until < from) return apart\n',
    tests: ofApproval,
  },
  {
    threat: 'T4',
    control: 'a deputy is given nothing that is kept apart from the office',
    file: 'src/access/incompatible.ts',
    on: ', ...(await lentBetween(tx, wanted))]',
    off: ', ...(await lentBetween(tx, wanted)).slice(99)]',
    tests: ofApproval,
  },
  {
    threat: 'T4',
    control: 'a proposal ends',
    file: judging,
    on: "return expiresAt < now ? refuse('proposal-expired') : undefined",
    off: "return expiresAt < 0 ? refuse('proposal-expired') : undefined",
    tests: [...ofRules, ...ofApproval],
  },
  {
    threat: 'T4',
    control: 'a clock that is set back makes no proposal good for longer',
    file: judging,
    on: "if (proposedAt > now + clockSlack) return refuse('clock-went-back')",
    off: '',
    tests: ofRules,
  },
  {
    threat: 'T10',
    control: 'the file of a large list is not written without its agreement',
    file: 'src/enrolment/agreement-fault.ts',
    on: "if (proposalId === undefined) return refuse('second-person-missing')",
    off: 'if (proposalId === undefined) return undefined',
    tests: ['test/selection/enrolment.test.ts'],
  },
  {
    threat: 'T10',
    control: 'the annexes of a signed list are not taken again alone',
    file: 'src/selection/papers/write-annex.ts',
    on: "      if (!basis.list.annexes.open) return refuse('annexes-closed', { version: basis.list.version })\n",
    off: '',
    tests: ['test/selection/list-life.test.ts'],
  },
  {
    threat: 'T16',
    control: 'one person gives no weighty duty (in the database)',
    file: weighing,
    on: '              or not is_weighty_duty(new_role, new_area)\n',
    off: '              or true\n',
    tests: ofEntrusting,
  },
  {
    threat: 'T16',
    control: 'a weighty duty needs the signature of somebody else (in the database)',
    file: weighing,
    on: 'and a.checker_id <> p.proposed_by and a.checker_id <>',
    off: 'or a.checker_id <>',
    tests: ofEntrusting,
  },
  {
    threat: 'T16',
    control: 'nobody agrees to a duty for himself',
    file: 'src/access/approval/favour.ts',
    on: "return signers.some((signer) => gaining.includes(signer)) ? refuse('own-gain') : undefined",
    off: "return gaining.length > 99 && signers.length > 99 ? refuse('own-gain') : undefined",
    tests: ofEntrusting,
  },
  {
    threat: 'T16',
    control: 'an administrator knows no proposals about people and money',
    file: 'src/access/approval/may-know.ts',
    on: "area === pemda && (roleData[role].sees !== 'nothing' || concernsAccounts(act))",
    off: "area === pemda || (roleData[role].sees !== 'nothing' || concernsAccounts(act))",
    tests: ofEntrusting,
  },
  {
    threat: 'T5',
    control: 'what was proposed stays as it was written',
    file: signing,
    on: 'revoke update on proposal from payung_app;',
    off: '',
    tests: ofApproval,
  },
  {
    threat: 'T10',
    control: 'full numbers are shown in a window only',
    file: 'src/access/purpose/use-window.ts',
    on: "if (window === null) return refuse('window-needed', of)",
    off: "if (window === null) return { window: '', shown }",
    tests: ['test/access/windows.test.ts'],
  },
  {
    threat: 'T10',
    control: 'rows are counted by the day',
    file: 'src/access/purpose/use-window.ts',
    on: "if (answer === 'day-full') return refuse('numbers-day-full', { most: day })",
    off: '',
    tests: ['test/access/windows.test.ts'],
  },
]
