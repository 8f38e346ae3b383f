import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { relative, sep } from 'node:path'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Platform } from '#platform/index.ts'
import { refuse } from '#values/refusal.ts'
import { answerError, answerRefusal } from './answer-refusal.ts'
import { limitOfSession } from './limit-requests.ts'
import { markTraining } from './mark-training.ts'
import { packAnswers } from './pack-answers.ts'
import { protectPages } from './protect-pages.ts'
import { refuseUnkeepable } from './refuse-unkeepable.ts'
import type { PemdaRoute } from './route.ts'
import { servePemdaRoute } from './serve-pemda-route.ts'
import { serveOwnAccount } from './serve-own-account.ts'
import { serveSecondStep } from './serve-second-step.ts'
import { serveSession, type ServedAs } from './serve-session.ts'

export type ServerSettings = ServedAs & {
  readonly platform: Platform
  readonly routes: readonly PemdaRoute[]
  wake(pemda: string, jobId: string): Promise<void>
  /** Folder of the built browser application. */
  readonly webFolder: string
  /** PEM; with it the server ends HTTPS itself. Without it a web server in front does, or nobody. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined
}

export async function openServer(settings: ServerSettings): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = settings.platform.log
  const server = Fastify({
    serverFactory: (handler) => listenerFor(handler, settings.certificate),
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
    bodyLimit: 1_048_576,
    // An address that cannot be read at all: without this the framework would answer in its own words, the address among them.
    frameworkErrors: (_error, _request, reply) => void answerRefusal(reply, refuse('broken-input', { field: '' })),
    genReqId: () => settings.platform.world.ids.next(),
  })
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler((error, _request, reply) => answerError(reply, error))
  await protectPages(server)
  packAnswers(server)
  await server.register(cookie)
  await server.register(multipart)
  await server.register(rateLimit, limitOfSession(settings.demo))
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Payung', version: '1' } },
    transform: jsonSchemaTransform,
  })
  refuseForeignWrites(server)
  refuseUnkeepable(server)
  logAnswers(server)
  if (settings.training) markTraining(server)
  server.decorate('secureCookies', settings.secure)
  server.decorate('isDemo', settings.demo)
  serveSession(server, settings.platform, settings)
  serveOwnAccount(server, settings.platform, settings)
  serveSecondStep(server, settings.platform, settings)
  for (const route of settings.routes) servePemdaRoute(server, settings.platform, route, settings.wake)
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  const hasPages = existsSync(settings.webFolder)
  if (hasPages) await serveWeb(server, settings.webFolder)
  answerUnknown(server, hasPages)
  return server
}

/** The framework asks for the type of one kind of server; both take the same requests. */
const listenerFor = (handler: RequestListener, certificate: ServerSettings['certificate']): Server =>
  certificate ? createSecureServer({ ...certificate, minVersion: 'TLSv1.2' }, handler) : createServer(handler)

/** A form on a foreign page can send our cookie but not this header; the cookie is SameSite=Lax besides. */
function refuseForeignWrites(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers['x-payung'] !== '1') {
      return answerRefusal(reply, refuse('not-allowed', { act: request.method }))
    }
  })
}

/** One line an answer, by the route's pattern: the address itself may hold what somebody searched for. */
function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const took = Math.round(reply.elapsedTime)
    request.log.debug(
      { method: request.method, route: request.routeOptions.url, status: reply.statusCode, took },
      'answered',
    )
  })
}

async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', keeping(relative(folder, path)))
    },
  })
}

/** Every address of the application is its one page; what else is not there is refused as everywhere. */
function answerUnknown(server: FastifyInstance, hasPages: boolean): void {
  server.setNotFoundHandler((request, reply) => {
    // A part of an older version is gone: the page must learn it, and not read the shell as a script.
    if (!hasPages || request.method !== 'GET' || /^\/(api|assets)\//.test(request.url))
      return answerRefusal(reply, refuse('not-found'))
    return reply.sendFile('index.html')
  })
}

/** A part is called after its content and never changes; the shell names the parts of its version and is asked for anew. */
const keeping = (file: string): string =>
  file.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
