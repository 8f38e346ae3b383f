import type { FastifyInstance } from 'fastify'
import { approvalRoutes } from '#http/routes/approval.ts'
import { enrolmentRoutes } from '#http/routes/enrolment.ts'
import { paperRoutes } from '#http/routes/papers.ts'
import { reportingRoutes } from '#http/routes/reporting.ts'
import { selectionRoutes } from '#http/routes/selection.ts'
import { verificationRoutes } from '#http/routes/verification.ts'
import { openServer } from '#http/server.ts'
import type { CastName } from '../support/actors.ts'
import { book, headersOf } from '../support/http.ts'
import type { TestGround } from '../support/platform.ts'

type Sent = { readonly status: number; readonly body: Buffer; readonly type: string; readonly json: () => unknown }

type Payload = { readonly body?: object | Buffer; readonly type?: string }

/** The door with the routes of selection and enrolment; everybody signs in once. */
export async function openDoor(ground: TestGround) {
  const server: FastifyInstance = await openServer({
    platform: ground.platform,
    routes: [
      ...paperRoutes,
      ...approvalRoutes,
      ...verificationRoutes(book),
      ...selectionRoutes(book),
      ...enrolmentRoutes(book),
      ...reportingRoutes,
    ],
    wake: async () => {},
    webFolder: '/nowhere',
    demo: false,
    secure: false,
  })
  const carried = new Map<CastName, Record<string, string>>()
  const headers = async (who: CastName) => {
    const known = carried.get(who) ?? (await headersOf(server, who))
    carried.set(who, known)
    return known
  }
  const send = async (who: CastName, method: 'GET' | 'POST', path: string, sent: Payload = {}) => {
    const answer = await server.inject({
      method,
      url: `/api/pemda/74.06${path}`,
      headers: { ...(await headers(who)), ...(sent.type ? { 'content-type': sent.type } : {}) },
      ...(sent.body === undefined ? {} : { payload: sent.body }),
    })
    const { statusCode: status, rawPayload: body } = answer
    return { status, body, type: String(answer.headers['content-type']), json: () => answer.json() } satisfies Sent
  }
  return {
    get: (who: CastName, path: string) => send(who, 'GET', path),
    post: (who: CastName, path: string, payload: object = {}) => send(who, 'POST', path, { body: payload }),
    upload: (who: CastName, path: string, bytes: Buffer) => {
      const edge = 'batas-berkas'
      const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="sk.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
      const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)])
      return send(who, 'POST', path, { body, type: `multipart/form-data; boundary=${edge}` })
    },
  }
}

export type Door = Awaited<ReturnType<typeof openDoor>>
