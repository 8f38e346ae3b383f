import { sql } from 'kysely'
import type { Platform } from '#platform/index.ts'
import { signInScope } from '../accounts.ts'

type Kind = 'add' | 'prove'

/** Somebody looks for his phone and unlocks it; whoever recorded the answer comes too late. */
const minutesGood = 3

/** What a device signs for this session; one that was asked before is void. */
export async function newChallenge(platform: Platform, sessionId: string, kind: Kind): Promise<string> {
  const { random, clock } = platform.world
  const challenge = random.bytes(32).toString('base64url')
  const until = new Date(clock.now().getTime() + minutesGood * 60_000)
  await platform.inScope(signInScope, (tx) =>
    sql`select put_challenge(${sessionId}, ${kind}, ${challenge}, ${until})`.execute(tx),
  )
  return challenge
}

/** Good once, whether the answer to it is right or not. */
export function takeChallenge(platform: Platform, sessionId: string, kind: Kind): Promise<string | undefined> {
  return platform.inScope(signInScope, async (tx) => {
    const { rows } = await sql<{ challenge: string }>`
      select challenge from take_challenge(${sessionId}, ${kind}, ${platform.world.clock.now()})`.execute(tx)
    return rows[0]?.challenge
  })
}
