import { type ChangePasswordInput, ownSessions, sessionsEnded, type SetPasswordInput } from '#access/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { type Session, session } from './session.ts'

/** Where one's own account is signed in now. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: ({ signal }) => get('/account/sessions', ownSessions, { signal }),
})

export const endSessions = (which: string) => post('/account/sessions/end', { which }, sessionsEnded)

export const changePassword = (input: ChangePasswordInput) => post('/account/password', input, sessionsEnded)

/** By the code from an administrator; whoever has it is signed in afterwards. */
export const setPassword = (input: SetPasswordInput): Promise<Session> => post('/password', input, session)
