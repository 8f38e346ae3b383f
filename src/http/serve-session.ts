import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { grantsOf } from '#access/accounts.ts'
import { stepStateOf } from '#access/second-step/state.ts'
import { signIn } from '#access/sign-in/sign-in.ts'
import { signOut, type OpenSession, type SignedIn } from '#access/sign-in/sessions.ts'
import { openOwnPemda } from '#access/engage.ts'
import { listPemda } from '#access/pemda.ts'
import { listRegions } from '#platform/areas.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { answerRefusal } from './answer-refusal.ts'
import { giveCookies, originOf, takeSessionCookie, tokenOf } from './cookies.ts'
import { limitOfAddress } from './limit-requests.ts'
import { anySessionOf, asServed, sessionOf } from './signed-in.ts'

export type ServedAs = {
  readonly demo: boolean
  /** For practising: every page and every file says so. */
  readonly training?: boolean
  /** The password of every demo account, shown on the sign-in page of the demo only. */
  readonly demoPassword?: string | undefined
  /** Whom the sign-in page of the demo offers. */
  readonly demoAccounts?: readonly { readonly username: string; readonly name: string }[] | undefined
  /** Over HTTPS (or behind a proxy that is) the cookie is marked Secure. */
  readonly secure: boolean
}

/** Sign-in and what can be known before a Pemda is chosen. */
export function serveSession(server: FastifyInstance, platform: Platform, as: ServedAs): void {
  serveHealth(server, platform, as)
  const credentials = z.object({
    username: z.string().check(z.maxLength(64)),
    password: z.string().check(z.maxLength(256)),
  })
  server.post(
    '/api/session',
    {
      schema: { summary: 'Sign in', body: credentials },
      config: { rateLimit: limitOfAddress(as.demo, 20) },
    },
    async (request, reply) => {
      const { username, password } = request.body as z.output<typeof credentials>
      const signed = await signIn(platform, username, password, originOf(request))
      if (isRefusal(signed)) return answerRefusal(reply, signed)
      return enter(platform, request, reply, signed)
    },
  )
  server.get('/api/session', { schema: { summary: 'Who is signed in, with every grant' } }, async (request, reply) => {
    const open = await anySessionOf(platform, request)
    return isRefusal(open) ? answerRefusal(reply, open) : reply.send(await whoIs(platform, open))
  })
  server.delete('/api/session', { schema: { summary: 'Sign out' } }, async (request, reply) => {
    const token = tokenOf(request)
    if (token) await signOut(platform, token)
    return takeSessionCookie(reply).send({ ok: true })
  })
  const opening = z.object({ code: z.string().check(z.maxLength(8)) })
  server.post(
    '/api/pemda',
    { schema: { summary: 'Open a Pemda on this installation', body: opening } },
    async (request, reply) => {
      const open = await sessionOf(platform, request)
      if (isRefusal(open)) return answerRefusal(reply, open)
      const opened = await openOwnPemda(platform, open.account, (request.body as z.output<typeof opening>).code)
      return isRefusal(opened) ? answerRefusal(reply, opened) : reply.send(await whoIs(platform, open))
    },
  )
  server.get('/api/regions', { schema: { summary: 'Kabupaten and kota by Kemendagri code' } }, async () => ({
    regions: listRegions(),
  }))
}

/** The new session takes the place of the one this browser had: whoever keeps the older token has nothing. */
export async function enter(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  signed: SignedIn,
): Promise<FastifyReply> {
  const before = tokenOf(request)
  if (before) await signOut(platform, before)
  return giveCookies(reply, signed).send(await whoIs(platform, asServed(platform, request.server, signed)))
}

export async function whoIs(platform: Platform, open: OpenSession) {
  const { account } = open
  const grants = await grantsOf(platform, account.id)
  const names = new Map(
    (
      await areaNames(
        platform,
        grants.map((grant) => grant.area),
      )
    ).map((area) => [area.code, area.name]),
  )
  return {
    account: { name: account.name, username: account.username },
    grants: grants.map((grant) => ({ ...grant, areaName: names.get(grant.area) ?? grant.area })),
    pemda: await listPemda(platform),
    secondStep: await stepStateOf(platform, open, grants),
  }
}

async function areaNames(platform: Platform, codes: readonly string[]) {
  if (codes.length === 0) return []
  return platform.inScope({ pemda: 'public', area: '', actor: nobody, role: 'nobody' }, (tx) =>
    tx.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).execute(),
  )
}

function serveHealth(server: FastifyInstance, platform: Platform, as: ServedAs): void {
  server.get('/api/health', { schema: { summary: 'Whether the server answers, and in which mode' } }, async () => ({
    ok: true,
    engine: platform.connection.engine,
    ...(await howKept(platform)),
    demo: as.demo,
    training: as.training === true,
    demoPassword: as.demo ? as.demoPassword : undefined,
    demoAccounts: as.demo ? (as.demoAccounts ?? []) : [],
  }))
}

/**
 * What an office page says about an embedded database: "Mode mesin tunggal · salinan terakhir 10.15", and what the last
 * sudden stop cost. Times and counts only, because nobody has signed in yet.
 */
async function howKept(platform: Platform) {
  const kept = await platform.keeping()
  if (!kept) return {}
  const { lastCopyAt, copyFault, lastInterruption } = kept
  return { lastCopyAt, copyFailed: copyFault !== null, lastInterruption }
}
