import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Origin } from '#access/sign-in/attempts.ts'
import { daysKnown } from '#access/sign-in/known-device.ts'
import type { SignedIn } from '#access/sign-in/sessions.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Reached over HTTPS: then no other site and no plain page can give our cookies. */
    readonly secureCookies: boolean
  }
}

/** A browser takes `__Host-` only with Secure, for this very host and all its paths. Without HTTPS it is not to be had. */
const nameOf = (server: FastifyInstance, name: 'session' | 'device') =>
  `${server.secureCookies ? '__Host-' : ''}payung_${name}`

const options = (server: FastifyInstance) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: server.secureCookies }) as const

export const tokenOf = ({ server, cookies }: FastifyRequest): string | undefined => cookies[nameOf(server, 'session')]

export function originOf({ server, cookies, ip, headers }: FastifyRequest): Origin {
  return { address: ip, agent: headers['user-agent'] ?? '', device: cookies[nameOf(server, 'device')] }
}

/** The session ends with the browser, the device is remembered. */
export function giveCookies(reply: FastifyReply, { token, device }: SignedIn): FastifyReply {
  const { server } = reply
  return reply
    .setCookie(nameOf(server, 'session'), token, options(server))
    .setCookie(nameOf(server, 'device'), device, { ...options(server), maxAge: daysKnown * 86_400 })
}

export const takeSessionCookie = (reply: FastifyReply): FastifyReply =>
  reply.clearCookie(nameOf(reply.server, 'session'), options(reply.server))
