import { createContext, useContext } from 'react'
import type { Grant, Session } from '../api/session.ts'

/** Who is signed in, and under which of his duties he works now. */
export type Acting = {
  readonly session: Session
  readonly grant: Grant
  readonly choose: (grant: Grant) => void
}

export const ActingContext = createContext<Acting | null>(null)

export function useActing(): Acting {
  const acting = useContext(ActingContext)
  if (!acting) throw new Error('this part stands inside a Pemda')
  return acting
}

/** The duty under which everything on this page is asked and done. */
export const useGrant = (): Grant => useActing().grant
