import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { Actor } from '#access/actor.ts'
import { freshFault } from '#access/fresh.ts'
import { noteRefusal } from '#access/trail.ts'
import type { Platform } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { answerRefusal } from './answer-refusal.ts'
import { isKeepable } from './refuse-unkeepable.ts'
import type { FileAnswer, PemdaRoute, UploadedFile } from './route.ts'
import { keyActor, keyIn } from './key-actor.ts'
import { actorOf } from './signed-in.ts'

const base = '/api/pemda/:pemda'

/** Puts one route of the table on the server: parse, authorise, call, answer. */
export function servePemdaRoute(
  server: FastifyInstance,
  platform: Platform,
  route: PemdaRoute,
  wake: (pemda: string, jobId: string) => Promise<void>,
): void {
  const inPath = pathNames(route.path)
  const params = z.extend(z.pick(route.input, maskOf(inPath)), { pemda: z.string().check(z.regex(/^\d\d\.\d\d$/)) })
  const rest = z.omit(route.input, maskOf(inPath))
  server.route({
    method: route.method,
    url: base + route.path,
    config: { answersNumbers: route.answersNumbers ?? false },
    schema: {
      summary: route.summary,
      params,
      ...(route.method === 'GET' ? { querystring: rest } : route.upload ? {} : { body: rest }),
      ...(route.answer === 'file' ? {} : { response: { 200: route.answer } }),
    },
    // Before the input is looked at: who may not enter learns nothing about what would have been right.
    preValidation: async (request, reply) => {
      reply.header('cache-control', route.answersNumbers ? notPackedEither : 'no-store')
      const actor = await authorise(platform, request, route)
      if (isRefusal(actor)) return answerRefusal(reply, actor)
      if (isTooLong(request, route)) return answerRefusal(reply, refuse('file-too-large'))
      actors.set(request, actor)
    },
    handler: async (request, reply) => {
      const actor = actors.get(request)!
      const { pemda, ...fromPath } = request.params as { pemda: string }
      const taken = await takeInput(request, route, rest)
      if (isRefusal(taken)) return answerRefusal(reply, taken)
      const key = request.headers['idempotency-key'] as string | undefined
      const input = { ...fromPath, ...taken.input } as never
      const answer = await route.run(
        { platform, actor, key, files: taken.files, wake: (jobId) => wake(pemda, jobId) },
        input,
      )
      if (isRefusal(answer)) return answerRefusal(reply, answer)
      return route.answer === 'file' ? sendFile(reply, answer as FileAnswer) : reply.send(answer)
    },
  })
}

/** A proxy in front neither keeps nor packs it; see `pack-answers.ts`. */
const notPackedEither = 'no-store, no-transform'

/** Kept beside the request and not on it: nothing that parses a request can reach it. */
const actors = new WeakMap<FastifyRequest, Actor>()

async function authorise(platform: Platform, request: FastifyRequest, route: PemdaRoute): Promise<Actor | Refusal> {
  const { pemda } = request.params as { pemda: string }
  const key = keyIn(request)
  const actor = key ? await keyActor(platform, request, { key, pemda }) : await actorOf(platform, request, pemda)
  if (isRefusal(actor)) return actor
  const isHis = route.roles.includes(actor.role) && (!key || isOpenTo(actor, route))
  const stale = route.fresh ? freshFault(actor, platform.world.clock.now()) : undefined
  if (isHis && !stale) return actor
  const tried = { act: 'access.enter', details: { door: `${route.method} ${route.path}` } }
  return noteRefusal(platform, actor, tried, (isHis && stale) || refuse('not-allowed', { act: route.path }))
}

/** A key opens the parts it names, and only for reading. */
const isOpenTo = ({ keyScopes = [] }: Actor, { method, forKeys }: PemdaRoute): boolean =>
  method === 'GET' && forKeys !== undefined && keyScopes.includes(forKeys)

/** Files are held in memory until they are sealed, so all of one request together stay under the limit of one. */
function isTooLong(request: FastifyRequest, { upload }: PemdaRoute): boolean {
  return upload !== undefined && Number(request.headers['content-length'] ?? 0) > upload.maxBytes + formOverhead
}

const formOverhead = 2 ** 20

type Taken = { readonly input: object; readonly files: readonly UploadedFile[] }

async function takeInput(request: FastifyRequest, route: PemdaRoute, rest: z.ZodMiniObject): Promise<Taken | Refusal> {
  if (!route.upload)
    return { input: (route.method === 'GET' ? request.query : (request.body ?? {})) as object, files: [] }
  const fields: Record<string, unknown> = {}
  const files: UploadedFile[] = []
  const limits = { fileSize: route.upload.maxBytes, files: route.upload.maxFiles }
  let path = ''
  for await (const part of request.parts({ limits })) {
    if (part.type !== 'field') {
      files.push({ name: path || part.filename, mediaType: part.mimetype, bytes: await part.toBuffer() })
      path = ''
    } else if (part.fieldname === pathField) path = pathIn(part.value)
    else fields[part.fieldname] = part.value
  }
  const checked = z.safeParse(rest, fields)
  if (!isKeepable(fields)) return refuse('broken-input', { field: '' })
  if (!checked.success) return refuse('broken-input', { field: checked.error.issues[0]?.path.join('.') ?? '' })
  return { input: checked.data, files }
}

/**
 * The place of the file that follows in the folder somebody chose. A form's own file name cannot carry it, because
 * every reader of forms cuts it to its last part; and the folder is often the only place where the desa is named.
 */
const pathField = 'path'

function pathIn(value: unknown): string {
  const parts = String(value)
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/').slice(-200)
}

function sendFile(
  reply: { header(name: string, value: string): unknown; send(payload: unknown): unknown },
  file: FileAnswer,
) {
  reply.header('content-type', file.mediaType)
  reply.header(
    'content-disposition',
    `${file.inline ? 'inline' : 'attachment'}; filename="${file.name.replaceAll(/[^\w.\- ]/g, '_')}"`,
  )
  return reply.send(Buffer.from(file.bytes))
}

export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/g)].map((found) => found[1]!)
}

const maskOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, true])) as Record<string, true>
