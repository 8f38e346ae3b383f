import type { DecreeList } from '#selection/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { proposeRelease } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { DownloadButton } from '../../kit/download-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ReasonForm } from '../../kit/reason-form.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { AreaFilter } from '../../shell/area-filter.tsx'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Proposals, useLockProposals } from './proposals.tsx'

type Props = { readonly list: DecreeList }

/** The annexes with every NIK; once the decree is signed, a large list asks for a second person first. */
export function Annexes({ list }: Props) {
  return list.annexes.open ? <Downloads list={list} /> : <Closed list={list} />
}

function Downloads({ list: { id, annexes } }: Props) {
  const words = useOfficeText().selection.papers
  const moment = useMoment()
  const [area, setArea] = useState<string>()
  return (
    <div>
      {annexes.until === null ? null : <p className="soft small">{words.releasedUntil(moment(annexes.until))}</p>}
      <AreaFilter value={area} onChange={setArea} />
      {(['I', 'II'] as const).map((annex) => (
        <div key={annex}>
          <p>{words.annexes[annex]}</p>
          <div className="row">
            <Annex id={id} annex={annex} area={area} format="pdf" paper="F4" words={words.pdf('F4')} />
            <Annex id={id} annex={annex} area={area} format="pdf" paper="A4" words={words.pdf('A4')} />
            <Annex id={id} annex={annex} area={area} format="xlsx" words={words.xlsx} />
          </div>
        </div>
      ))}
    </div>
  )
}

type AnnexProps = {
  readonly id: string
  readonly annex: 'I' | 'II'
  readonly area: string | undefined
  readonly format: 'pdf' | 'xlsx'
  readonly paper?: 'F4' | 'A4'
  readonly words: string
}

function Annex({ id, words, ...params }: AnnexProps) {
  const { annexes, annexFile } = useOfficeText().selection.papers
  return (
    <DownloadButton
      file={{ path: `/selection/lists/${id}/annex`, params }}
      label={annexFile(annexes[params.annex], words)}
    >
      {words}
    </DownloadButton>
  )
}

function Closed({ list }: Props) {
  const { papers: words } = useOfficeText().selection
  const mayAsk = selects(useGrant())
  const proposals = useLockProposals('selection.release-annexes', list.code)
  const [asking, setAsking] = useState(false)
  const act = (
    <Button variant="default" onClick={() => setAsking(true)}>
      {words.release}
    </Button>
  )
  return (
    <div className="stack">
      <Notice tone="wait" action={mayAsk && proposals.open.length === 0 ? act : undefined}>
        {words.closed}
      </Notice>
      <Proposals proposals={proposals} />
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.release}>
        <Asking listId={list.id} onDone={() => setAsking(false)} />
      </Dialog>
    </div>
  )
}

function Asking({ listId, onDone }: { readonly listId: string; readonly onDone: () => void }) {
  const { papers: words, reason, needReason } = useOfficeText().selection
  const grant = useGrant()
  const queries = useQueryClient()
  const proposing = useAct(
    (why: string, key) => proposeRelease(grant, { listId, reason: why }, key),
    async () => {
      await queries.invalidateQueries({ queryKey: ['proposals'] })
      onDone()
    },
  )
  return (
    <ReasonForm
      note={words.releaseText}
      label={reason}
      need={needReason}
      act={words.releaseAsk}
      most={500}
      acting={proposing}
      onCancel={onDone}
    />
  )
}
