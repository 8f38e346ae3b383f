import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { verifiedQuery } from '../../api/verification.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** How many eligible people are kept from the branch because nobody has said which NIK is right. */
export function NikWaiting({ runId }: { readonly runId: string }) {
  const words = useOfficeText().verification.nik
  const { pemda } = route.useParams()
  const asked = useQuery(verifiedQuery(useGrant(), { runId, nik: 'open', outcome: 'eligible' }, undefined))
  const people = asked.data?.total ?? 0
  if (people === 0) return null
  const search = { hasil: runId, nik: 'beda', syarat: 'eligible' }
  return (
    <Notice tone="wait" title={words.waiting(people)}>
      <p>{words.waitingText}</p>
      <LinkButton variant="default" link={{ to: '/$pemda/verifikasi', params: { pemda }, search, hash: 'orang' }}>
        {words.see}
      </LinkButton>
    </Notice>
  )
}
