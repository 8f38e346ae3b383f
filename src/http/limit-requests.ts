import type { RateLimitPluginOptions, RateLimitOptions } from '@fastify/rate-limit'
import { tokenOf } from './cookies.ts'

/**
 * Twenty a second for a minute: no page and no hand asks so much, and whoever reads the register row by row is held up.
 * In a demo a whole year is played in a minute.
 */
const aSession = { demo: 100_000, office: 1_200 }

/** For every door of the data: by session, or by address where nobody is signed in. Files of the page are not counted. */
export const limitOfSession = (demo: boolean): RateLimitPluginOptions => ({
  global: true,
  max: demo ? aSession.demo : aSession.office,
  timeWindow: '1 minute',
  allowList: ({ url }) => !url.startsWith('/api/'),
  keyGenerator: (request) => tokenOf(request) ?? request.ip,
})

/** For doors that judge a secret: by address alone, because a session can be made up and an address not so easily. */
export const limitOfAddress = (demo: boolean, max: number): RateLimitOptions => ({
  max: demo ? 1_000 : max,
  timeWindow: '1 minute',
  keyGenerator: (request) => request.ip,
})
