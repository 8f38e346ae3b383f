import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const contentPolicy = {
  defaultSrc: ["'self'"],
  // Mantine writes its colour variables into a style element.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  frameAncestors: ["'none'"],
  // A small office serves plain HTTP on its own network until it has a certificate.
  upgradeInsecureRequests: null,
}

/** What no browser shows as a page. */
const parts = /^(application\/json|(application|text)\/javascript|text\/css)/

/** What a browser reads on a page only. */
const pageHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/**
 * Sends the headers that keep a page to itself; not with data and code, which are no pages: there they would be half of
 * what twenty small answers weigh on a village line.
 */
export async function protectPages(server: FastifyInstance): Promise<void> {
  await server.register(helmet, { contentSecurityPolicy: { directives: contentPolicy } })
  server.addHook('onSend', async (_request, reply) => {
    if (parts.test(String(reply.getHeader('content-type')))) for (const name of pageHeaders) reply.removeHeader(name)
  })
}
