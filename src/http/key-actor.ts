import { sql } from 'kysely'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '#access/actor.ts'
import { keyScopes } from '#access/contract/key-scopes.ts'
import { listPemda } from '#access/pemda.ts'
import { digest } from '#access/sign-in/digest.ts'
import { writeTrail } from '#access/trail.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'

/** A key stands in this header and nowhere else: a cookie would be sent along by a browser that nobody asked. */
export function keyIn({ headers }: FastifyRequest): string | undefined {
  const [, key] = /^Bearer (pyg_[\w-]{20,80})$/.exec(headers.authorization ?? '') ?? []
  return key
}

/** A program reads under its key: one role, one area, the parts its key names; nobody is signed in. */
export async function keyActor(
  platform: Platform,
  request: FastifyRequest,
  { key, pemda }: { readonly key: string; readonly pemda: string },
): Promise<Actor | Refusal> {
  const isOpen = (await listPemda(platform)).some(({ code }) => code === pemda)
  const found = isOpen ? await useKey(platform, key, pemda) : undefined
  if (!found) return refuse('key-not-good')
  if (isTooOften(platform, found.id)) return refuse('too-many-requests', { seconds: 60 })
  const scopes = keyScopes.filter((scope) => found.scopes.includes(scope))
  const { id: accountId, name, area } = found
  return { accountId, name, pemda, role: 'integration', area, request: request.id, keyScopes: scopes }
}

type Found = { id: string; name: string; area: string; scopes: string[]; last_used_at: Date | null }

/** The first use of a day stands in the trail; every single one would bury what people did. */
async function useKey(platform: Platform, key: string, pemda: string): Promise<Found | undefined> {
  const { world } = platform
  const [at, today] = [world.clock.now(), world.clock.today()]
  const found = await platform.inScope({ pemda, area: '', actor: nobody, role: 'nobody' }, async (tx) => {
    const { rows } = await sql<Found>`select * from use_api_key(${digest(key)}, ${at}, ${today})`.execute(tx)
    return rows[0]
  })
  const hoursAgo = found?.last_used_at ? (at.getTime() - found.last_used_at.getTime()) / 3_600_000 : Infinity
  if (found && hoursAgo >= 24) {
    const scope = { pemda, area: found.area, actor: found.id, role: 'integration' }
    const entry = { act: 'access.use-key', subject: found.id, details: {} }
    await platform.inScope(scope, (tx) => writeTrail(tx, world, entry))
  }
  return found
}

const mostInAMinute = 120
type Asked = Map<string, { readonly minute: number; readonly times: number }>
const askedOf = new WeakMap<Platform, Asked>()

/** By key and process; there are a handful of keys, so the table stays small. */
function isTooOften(platform: Platform, id: string): boolean {
  const asked: Asked = askedOf.get(platform) ?? new Map()
  askedOf.set(platform, asked)
  const minute = Math.floor(platform.world.clock.now().getTime() / 60_000)
  const before = asked.get(id)
  const times = before?.minute === minute ? before.times + 1 : 1
  asked.set(id, { minute, times })
  return times > mostInAMinute
}
