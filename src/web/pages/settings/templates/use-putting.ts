import { useQueryClient } from '@tanstack/react-query'
import { putTemplate } from '../../../api/letter-templates.ts'
import { useAct } from '../../../api/use-act.ts'
import { useGrant } from '../../../shell/grant-context.ts'

/** Puts a file, or with null the default, in use, and tells the version. */
export function usePutting(kind: string, onPut: (version: number) => void) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (fileDigest: string | null, key) => putTemplate(grant, kind, fileDigest, key),
    async ({ version }) => {
      await Promise.all(['letter-templates', 'papers'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
      onPut(version)
    },
  )
}
