import type { Control } from './control.ts'

const [ofStep, ofFresh] = [['test/access/second-step.test.ts'], ['test/http/fresh-routes.test.ts']]

/** T15: the second step of sign-in, and the proof before a weighty act. */
export const stepControls: readonly Control[] = [
  {
    threat: 'T15',
    control: 'with the password alone nobody enters a Pemda',
    file: 'src/http/signed-in.ts',
    on: "if (!isPassed(stepNeeded(all), open)) return refuse('second-step-needed')",
    off: '',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'with the password alone nobody changes the password or signs others out',
    file: 'src/http/signed-in.ts',
    on: "(await isWhole(platform, open)) ? open : refuse('second-step-needed')",
    off: '(await isWhole(platform, open)) ? open : open',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'a code of an authenticator is of use once, and none before it',
    file: 'migrations/public/20261127-prove-sign-in.sql',
    on: 'where account_id = account and active and last_step < step returning 1',
    off: 'where account_id = account and active returning 1',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'a recovery code is of use once',
    file: 'migrations/public/20261127-prove-sign-in.sql',
    on: 'and code_index = by_index and used_at is null returning 1',
    off: 'and code_index = by_index returning 1',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'guessing the second step costs waiting, over all sessions together',
    file: 'src/access/second-step/prove.ts',
    on: 'if (isRefusal(counted)) return tellRefused(platform, account.id, act, counted)',
    off: 'if (isRefusal(counted)) return true',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'a device name that somebody planted is not kept',
    file: 'src/access/sign-in/known-device.ts',
    on: "return isOurs ? sent : random.bytes(32).toString('base64url')",
    off: "return sent ?? random.bytes(isOurs ? 1 : 32).toString('base64url')",
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'nobody gives somebody both a password code and a new second step',
    file: 'src/access/second-step/help.ts',
    on: "return rows[0]!.helped ? refuse('second-helper-needed', { days: daysApart }) : undefined",
    off: "return rows.length > 9 ? refuse('second-helper-needed', { days: daysApart }) : undefined",
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'what proves an account is changed only by whoever just proved himself',
    file: 'src/access/second-step/set-up.ts',
    on: 'if (!hasFactor(await factorsOf(platform, open.account.id))) return undefined',
    off: 'if (hasFactor(await factorsOf(platform, open.account.id))) return undefined',
    tests: ofStep,
  },
  {
    threat: 'T15',
    control: 'a weighty route wants a second step of the last minutes',
    file: 'src/http/serve-pemda-route.ts',
    on: 'if (isHis && !stale) return actor',
    off: 'if (isHis) return actor',
    tests: ofFresh,
  },
]
