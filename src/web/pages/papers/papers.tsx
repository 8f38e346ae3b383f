import type { PaperList, PaperSubject } from '#letters/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { papersQuery } from '../../api/papers.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'
import { PaperLine } from './paper-line.tsx'
import './papers.css'

type Props = { readonly of: PaperSubject }

/** The papers of something, each with where it stands and what to do next: no list without its papers. */
export function Papers({ of }: Props) {
  const { papers: words } = useText()
  const grant = useGrant()
  const papers = useQuery(papersQuery(grant, of))
  return (
    <section className="stack no-print" aria-label={words.title}>
      <div className="section-head">
        <h2>{words.title}</h2>
        {papers.data === undefined ? null : <Missing papers={papers.data} />}
      </div>
      {papers.isError ? (
        <FaultPicture thrown={papers.error} onRetry={() => void papers.refetch()} />
      ) : papers.data === undefined ? (
        <LoadingRows columns={2} />
      ) : (
        <>
          {papers.data.rows.some(({ isMine }) => isMine) ? <p className="soft small">{words.lead}</p> : null}
          <ul className="paper-list">
            {papers.data.rows.map((paper) => (
              <PaperLine key={paper.kind} of={of} paper={paper} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Missing({ papers: { missing } }: { readonly papers: PaperList }) {
  const { papers: words } = useText()
  return (
    <span className="status" data-tone={missing === 0 ? 'ok' : 'risk'}>
      {missing === 0 ? words.complete : words.missing(missing)}
    </span>
  )
}
