import { keyList, keyMade, keyName, type MakeKeyInput } from '#access/contract/keys.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Keys of other programs, in the area of the one who asks. */
export const keysQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['keys', grant.pemda, grant.role, grant.area],
    queryFn: ({ signal }) => get(pemdaPath(grant, '/keys'), keyList, { grant, signal }),
  })

export const makeKey = (grant: Grant, input: MakeKeyInput, key: string) =>
  post(pemdaPath(grant, '/keys'), input, keyMade, { grant, key })

export const revokeKey = (grant: Grant, keyId: string, key: string) =>
  post(pemdaPath(grant, `/keys/${keyId}/revoke`), {}, keyName, { grant, key })
