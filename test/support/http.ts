import type { FastifyInstance } from 'fastify'
import type { Role } from '#access/roles.ts'
import { loadRulebook, shippedRulebook } from '#rulebook/index.ts'
import { pemdaRoutes } from '#http/routes/all-routes.ts'
import { openServer } from '#http/server.ts'
import { cast, testPassword, type CastName } from './actors.ts'
import type { TestGround } from './platform.ts'
import { stepAsked } from './second-step.ts'

export const book = loadRulebook(shippedRulebook)
export const routes = pemdaRoutes(book)

/** The server as it is in production, without a port: requests are injected. Jobs are run by the test itself. */
export function openTestServer(
  ground: TestGround,
  woken: { pemda: string; jobId: string }[] = [],
  webFolder = '/nowhere',
): Promise<FastifyInstance> {
  return openServer({
    platform: ground.platform,
    routes,
    wake: async (pemda, jobId) => void woken.push({ pemda, jobId }),
    webFolder,
    demo: false,
    secure: false,
  })
}

/** Signs in one of the cast; the answer is what every request of his carries. */
export const headersOf = (server: FastifyInstance, who: CastName): Promise<Record<string, string>> =>
  enterAs(server, who, cast[who][0])

/** The same for somebody whose second step is known as the cast's is. */
export async function enterAs(server: FastifyInstance, who: string, role: Role): Promise<Record<string, string>> {
  const signed = await server.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-payung': '1' },
    payload: { username: who, password: testPassword },
  })
  if (signed.statusCode !== 200) throw new Error(`${who} cannot sign in: ${signed.body}`)
  const [cookie] = signed.cookies
  const headers = { 'x-payung': '1', cookie: `${cookie!.name}=${cookie!.value}` }
  if (!signed.json().secondStep.passed) await passStep(server, who, { headers, payload: stepAsked(who, signed.json()) })
  return { ...headers, 'x-payung-role': role }
}

type Step = { readonly headers: Record<string, string>; readonly payload: object }

async function passStep(server: FastifyInstance, who: string, step: Step): Promise<void> {
  const passed = await server.inject({ method: 'POST', url: '/api/session/step', ...step })
  if (passed.statusCode !== 200) throw new Error(`${who} does not pass the second step: ${passed.body}`)
}
