import {
  authenticatorOffer,
  codeEntered,
  factorAdded,
  ownFactors,
  recoveryCodes,
  type StepInput,
} from '#access/contract/second-step.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { type Session, session } from './session.ts'

/** Passes the second step of this session, for the first time or anew. */
export const passStep = (input: StepInput): Promise<Session> => post('/session/step', input, session)

/** A secret for an authenticator; it holds after its first right code. */
export const authenticatorQuery = queryOptions({
  queryKey: ['authenticator-offer'],
  queryFn: () => post('/account/authenticator', {}, authenticatorOffer),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  gcTime: 0,
})

export const ownFactorsQuery = queryOptions({
  queryKey: ['own-factors'],
  queryFn: ({ signal }) => get('/account/factors', ownFactors, { signal }),
})

export const newRecoveryCodes = () => post('/account/recovery-codes', {}, recoveryCodes)

/** Afterwards this session may set up the first factor. */
export const enterSetUpCode = (code: string) => post('/account/set-up-code', { code }, codeEntered)

export const confirmAuthenticator = (code: string) => post('/account/authenticator/confirm', { code }, factorAdded)
