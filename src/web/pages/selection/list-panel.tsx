import type { ProgrammeView } from '#programme/contract.ts'
import type { DecreeList, SelectionRun } from '#selection/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { leadsProgramme } from '../../shell/may-act.ts'
import { takesEvidence } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { HistoryFold } from '../history/history-fold.tsx'
import { ListLife } from './list-life.tsx'
import { LockButton } from './lock-button.tsx'
import { NextStep } from './next-step.tsx'
import { Evidence, Papers } from './papers.tsx'
import { Proposals, useLockProposals } from './proposals.tsx'
import { listInForce, type Selection } from './use-selection.ts'

const route = getRouteApi('/$pemda')

type Props = Omit<Selection, 'runs'> & { readonly view: ProgrammeView; readonly run: SelectionRun }

/** The list on its way: terkunci, diajukan, ditandatangani, nomor dicatat; and the one step that is next. */
export function ListPanel({ view, run, lists }: Props) {
  const list = listInForce(lists)
  return list === undefined ? <Unlocked view={view} run={run} /> : <Locked list={list} run={run} />
}

function Locked({ list, run }: { readonly list: DecreeList; readonly run: SelectionRun }) {
  const words = useOfficeText().selection.list
  const grant = useGrant()
  const proposals = useLockProposals('selection.open-lock', list.code)
  const leads = leadsProgramme(grant)
  // After the signature no lock is opened, and what was said about opening it is history.
  const mayOpen = list.state === 'locked' || list.state === 'submitted'
  return (
    <>
      {mayOpen ? <Proposals proposals={proposals} /> : null}
      <section className="panel list-panel">
        <h2>{words.version(list.version)}</h2>
        <ListLife list={list} />
        {list.runId === run.id ? null : <OtherRun />}
        {leads ? <NextStep list={list} isOpening={proposals.open.length > 0} /> : null}
        {leads ? <Papers list={list} /> : null}
        {takesEvidence(grant) ? <Evidence list={list} /> : null}
        <HistoryFold subject={list.id} />
      </section>
    </>
  )
}

function OtherRun() {
  const words = useOfficeText().selection.list
  const { pemda } = route.useParams()
  const link = { to: '/$pemda/seleksi', params: { pemda }, search: {} } as const
  return (
    <Notice
      tone="wait"
      action={
        <LinkButton variant="default" link={link}>
          {words.seeRun}
        </LinkButton>
      }
    >
      {words.otherRun}
    </Notice>
  )
}

/** Before the lock: what waits for the second person, or the button of the first. */
function Unlocked({ view, run }: Omit<Props, 'lists'>) {
  const words = useOfficeText().selection.list
  const proposals = useLockProposals('selection.lock', run.digests.list)
  return (
    <>
      <Proposals proposals={proposals} />
      {proposals.open.length > 0 ? null : (
        <section className="panel list-panel">
          <div>
            <h2>{words.notLocked}</h2>
            <p className="soft">{words.notLockedText}</p>
          </div>
          <LockButton view={view} run={run} />
        </section>
      )}
    </>
  )
}
