import { CallFailed } from './fault.ts'

/** Asks the person to prove himself anew; false when he would rather not. */
type Asker = () => Promise<boolean>

let asker: Asker | undefined
let asking: Promise<boolean> | undefined

/** The one dialog of the application tells where to ask. */
export function askBy(ask: Asker): void {
  asker = ask
}

/**
 * A weighty call that came too long after the second step is made again by itself once the step has been passed; so is
 * any call of a session that has come to lack its step: what was filled in on the page is not lost by it. Nothing
 * was done yet when it was refused, so the second time is the first. Of several calls at once only one asks.
 */
export async function steppingUp<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    if (!isStale(thrown) || asker === undefined) throw thrown
    asking ??= asker().finally(() => (asking = undefined))
    if (!(await asking)) throw thrown
    return call()
  }
}

const isStale = (thrown: unknown): boolean =>
  thrown instanceof CallFailed &&
  thrown.fault.kind === 'refused' &&
  ['step-up-needed', 'second-step-needed'].includes(thrown.fault.refusal.code)
