import type { Control } from './control.ts'

const [ofActs, ofDuties, ofTrail] = [
  ['test/database/act.test.ts'],
  ['test/access/duties.test.ts'],
  ['test/database/trail.test.ts'],
]
const chained = 'migrations/pemda/20261127-chain-trail.sql'

/** T4, T5, T16, T17: nobody acts alone, and nothing goes unrecorded. */
export const actControls: readonly Control[] = [
  {
    threat: 'T4',
    control: 'an act names the roles that may do it',
    file: 'src/access/act.ts',
    on: 'if (!act.roles.includes(actor.role))',
    off: 'if (act.roles.length === 0)',
    tests: ofActs,
  },
  {
    threat: 'T16',
    control: 'a duty is looked up again in the transaction of the act',
    file: 'src/access/act.ts',
    on: `if (!(await holdsGrant(tx, actor, platform.world))) return refuse('not-allowed', { act: act.name })`,
    off: 'await holdsGrant(tx, actor, platform.world)',
    tests: ofActs,
  },
  {
    threat: 'T13',
    control: 'the same request sent twice is done once',
    file: 'src/access/act.ts',
    on: 'if (answered) return answered',
    off: '',
    tests: ofActs,
  },
  {
    threat: 'T16',
    control: 'duties that undo each other are kept apart',
    file: 'src/access/incompatible.ts',
    on: 'return why && refuse(why)',
    off: 'return why && undefined',
    tests: ofDuties,
  },
  {
    threat: 'T16',
    control: 'two halves of such a pair are not given in the same second',
    file: 'src/access/incompatible.ts',
    on: 'await sql`select pg_advisory_xact_lock(hashtextextended(${wanted.accountId}, 0))`.execute(tx)',
    off: '',
    tests: ofDuties,
  },
  {
    threat: 'T17',
    control: 'each record is linked to the one before it',
    file: chained,
    on: 'head.link := sha256(head.link || convert_to(trail_line(entry)',
    off: 'head.link := sha256(convert_to(trail_line(entry)',
    tests: ofTrail,
  },
  {
    threat: 'T17',
    control: 'the walk compares every link',
    file: 'src/platform/trail/chain.ts',
    on: 'if (!this.#link.equals(link) || !this.#meets(link))',
    off: 'if (!this.#meets(link))',
    tests: ofTrail,
  },
  {
    threat: 'T17',
    control: 'anchors kept outside are met',
    file: 'src/platform/trail/chain.ts',
    on: 'if (!this.#link.equals(link) || !this.#meets(link))',
    off: 'if (!this.#link.equals(link))',
    tests: ['src/platform/trail/chain.test.ts', ...ofTrail],
  },
  {
    threat: 'T17',
    control: 'the chain is shown to auditor and administrator only',
    file: chained,
    on: `        where current_setting('payung.role', true) in ('auditor', 'administrator')
          and nullif(current_setting('payung.area', true), '') = '{{pemda}}'
          and t.place > after`,
    off: '        where t.place > after',
    tests: ofTrail,
  },
]
