import type { FastifyInstance } from 'fastify'
import { loadRulebook, shippedRulebook } from '#rulebook/index.ts'
import { pemdaRoutes } from '#http/routes/all-routes.ts'
import { openServer } from '#http/server.ts'
import { cast, testPassword, type CastName } from './actors.ts'
import type { TestGround } from './platform.ts'
import { stepFor } from './second-step.ts'

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
export async function headersOf(server: FastifyInstance, who: CastName): Promise<Record<string, string>> {
  const signed = await server.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-payung': '1' },
    payload: { username: who, password: testPassword },
  })
  if (signed.statusCode !== 200) throw new Error(`${who} cannot sign in: ${signed.body}`)
  const [cookie] = signed.cookies
  const headers = { 'x-payung': '1', cookie: `${cookie!.name}=${cookie!.value}` }
  if (!signed.json().secondStep.passed) await passStep(server, who, headers)
  return { ...headers, 'x-payung-role': cast[who][0] }
}

async function passStep(server: FastifyInstance, who: CastName, headers: Record<string, string>): Promise<void> {
  const passed = await server.inject({ method: 'POST', url: '/api/session/step', headers, payload: stepFor(who) })
  if (passed.statusCode !== 200) throw new Error(`${who} does not pass the second step: ${passed.body}`)
}
