import type { Platform } from '#platform/index.ts'
import { grantsOf, type Grant } from '../accounts.ts'
import { fewLeft, type OwnFactors, type StepState } from '../contract/second-step.ts'
import type { OpenSession } from '../sign-in/sessions.ts'
import { factorsOf } from './factors.ts'
import { passkeysOf } from './passkey-records.ts'
import { isPassed, stepNeeded } from './needed.ts'
import { maySetUp } from './set-up-code.ts'
import { untoldReset } from './untold-reset.ts'

/** Whether nothing is missing any more. */
export async function isWhole(platform: Platform, open: OpenSession): Promise<boolean> {
  return isPassed(stepNeeded(await grantsOf(platform, open.account.id)), open)
}

export async function stepStateOf(platform: Platform, open: OpenSession, grants: readonly Grant[]): Promise<StepState> {
  const needed = stepNeeded(grants)
  const { totpSince, recoveryLeft, cardNumber, cardLeft } = await factorsOf(platform, open.account.id)
  const ways: StepState['ways'] = []
  if ((await passkeysOf(platform, open.account.id)).length > 0) ways.push('passkey')
  if (totpSince) ways.push('totp')
  if (recoveryLeft > 0) ways.push('recovery')
  const isAsked = needed === 'card' && cardNumber !== null
  if (isAsked) ways.push('card')
  const card = isAsked ? { number: cardNumber, left: cardLeft, few: cardLeft <= fewLeft } : null
  const asksCode = ways.length === 0 && needed === 'authenticator' && !(await maySetUp(platform, open))
  // A card may be replaced while its owner is signed in: he is told on the way.
  const reset = card || ways.length === 0 ? await untoldReset(platform, open.account.id) : null
  return { needed, passed: isPassed(needed, open), ways, card, asksCode, reset }
}

/** What the owner sees of it. */
export async function ownFactorsOf(platform: Platform, { account }: OpenSession): Promise<OwnFactors> {
  const { totpSince, recoveryLeft, cardLeft } = await factorsOf(platform, account.id)
  const passkeys = (await passkeysOf(platform, account.id)).map(({ id, host, name, madeAt, usedAt }) => {
    return { id, host, name, madeAt: madeAt.toISOString(), usedAt: usedAt?.toISOString() ?? null }
  })
  const asksCard = stepNeeded(await grantsOf(platform, account.id)) === 'card'
  return { totpSince: totpSince?.toISOString() ?? null, recoveryLeft, cardLeft: asksCard ? cardLeft : null, passkeys }
}
