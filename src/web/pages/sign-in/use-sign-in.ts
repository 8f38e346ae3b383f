import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery, signIn } from '../../api/session.ts'

/** Signs in and goes on to where the user wanted to be. The first user's data never meet the second one's. */
export function useSignIn(onwards: string | undefined) {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, session)
      router.history.push(onwards ?? '/')
    },
  })
}

export type Entering = ReturnType<typeof useSignIn>
