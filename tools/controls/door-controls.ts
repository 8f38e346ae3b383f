import type { Control } from './control.ts'

const [ofSignIn, ofPasswords, ofCookies, ofAnswers] = [
  ['test/access/sign-in.test.ts'],
  ['test/access/password.test.ts'],
  ['test/http/cookies.test.ts'],
  ['test/http/answers.test.ts'],
]
const sessions = 'migrations/public/20261127-guard-sign-in.sql'

/** T8, T10, T15, T19, T21: what stands at the doors. */
export const doorControls: readonly Control[] = [
  {
    threat: 'T15',
    control: 'guesses cost waiting',
    file: 'src/access/sign-in/attempts.ts',
    on: `if (seconds > 0) return refuse('too-many-attempts', { seconds })`,
    off: "if (seconds < 0) return refuse('too-many-attempts', { seconds })",
    tests: ofSignIn,
  },
  {
    threat: 'T15',
    control: 'a known device is counted by itself, so that nobody locks its owner out',
    file: 'src/access/sign-in/attempts.ts',
    on: '...(origin.knownDevice ? [] : [digest(`${name} strangers`)])',
    off: 'digest(`${name} strangers`)',
    tests: ofSignIn,
  },
  {
    threat: 'T15',
    control: 'a password that is easy to guess is refused',
    file: 'src/access/password/strength.ts',
    on: "return score < enough ? refuse('password-guessable') : undefined",
    off: "return score < 0 ? refuse('password-guessable') : undefined",
    tests: ['src/access/password/strength.test.ts', ...ofPasswords],
  },
  {
    threat: 'T15',
    control: 'a session ends after two hours without use',
    file: 'migrations/public/20261127-prove-sign-in.sql',
    on: `where s.token_hash = hash and s.ends_at > at and s.seen_at > idle_since and a.closed_at is null`,
    off: `where s.token_hash = hash and s.ends_at > at and a.closed_at is null`,
    tests: ofPasswords,
  },
  {
    threat: 'T15',
    control: 'a one-time code is of use once',
    file: sessions,
    on: 'with taken as (delete from public.password_code c where c.account_id = of_account returning c.code_hash)',
    off: 'with taken as (select c.code_hash from public.password_code c where c.account_id = of_account)',
    tests: ofPasswords,
  },
  {
    threat: 'T15',
    control: 'a new password ends every other session',
    file: 'src/access/password/set-password.ts',
    on: 'return endInTx(tx, accountId, null, by.keep ?? null)',
    off: 'return 0',
    tests: ofPasswords,
  },
  {
    threat: 'T15',
    control: 'over HTTPS a cookie belongs to this host alone',
    file: 'src/http/cookies.ts',
    on: "`${server.secureCookies ? '__Host-' : ''}payung_${name}`",
    off: '`payung_${name}`',
    tests: ofCookies,
  },
  {
    threat: 'T15',
    control: 'signing out ends the session in the database',
    file: 'src/access/sign-in/sessions.ts',
    on: 'sql`select close_login_session(${digest(token)})`.execute(tx)',
    off: 'sql`select ${digest(token)}`.execute(tx)',
    tests: ofCookies,
  },
  {
    threat: 'T19',
    control: 'a write needs a header that no foreign page can send',
    file: 'src/http/server.ts',
    on: "request.headers['x-payung'] !== '1'",
    off: "request.headers['x-payung'] === '0'",
    tests: ['test/http/route-matrix.test.ts'],
  },
  {
    threat: 'T19',
    control: 'no page runs a script of somebody else, or stands in a foreign frame',
    file: 'src/http/protect-pages.ts',
    on: 'contentSecurityPolicy: { directives: contentPolicy }',
    off: 'contentSecurityPolicy: false',
    tests: ofAnswers,
  },
  {
    threat: 'T10',
    control: 'an answer with full numbers is never packed',
    file: 'src/http/pack-answers.ts',
    on: 'request.routeOptions.config.answersNumbers || !isText',
    off: '!isText',
    tests: ofAnswers,
  },
]
