import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { draftMany, forgetPapers } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'

type Props = { readonly programmeId: string; readonly area: string; readonly isOneDesa: boolean }

/** The papers of every desa of an area at once: drafted, then taken as one document or as an archive. */
export function PaperBundle({ programmeId, area, isOneDesa }: Props) {
  const { bundle: words } = useText().papers
  const grant = useGrant()
  const queries = useQueryClient()
  const of = { about: 'nomination-round', programmeId, area }
  const drafting = useAct(
    (_: object, key) => draftMany(grant, of, key),
    () => forgetPapers(queries),
  )
  const file = (as: 'docx' | 'zip') => ({ path: '/papers/bundle', params: { ...of, as } })
  return (
    <section className="stack no-print" aria-label={isOneDesa ? words.oneTitle : words.title}>
      <div>
        <h2>{isOneDesa ? words.oneTitle : words.title}</h2>
        <p className="soft small">{isOneDesa ? words.oneLead : words.lead}</p>
      </div>
      {drafting.isSuccess ? <Notice tone="ok" title={words.done(drafting.data)} live /> : null}
      {drafting.isError ? <FaultNotice thrown={drafting.error} /> : null}
      <div className="row">
        <Button variant="default" loading={drafting.isPending} onClick={() => drafting.mutate({})}>
          {words.draft}
        </Button>
        <DownloadButton file={file('docx')}>{words.docx}</DownloadButton>
        <DownloadButton file={file('zip')}>{words.zip}</DownloadButton>
      </div>
    </section>
  )
}
