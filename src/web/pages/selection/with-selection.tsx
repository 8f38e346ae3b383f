import type { ProgrammeRow } from '#programme/contract.ts'
import type { SelectionRun } from '#selection/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { EmptyState } from '../../kit/empty-state.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { readsRuns, selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { ProgrammePath } from '../../shell/programme-path.tsx'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'
import { RunChoice } from './run-choice.tsx'
import { listInForce, type Selection, useSelection } from './use-selection.ts'
import { ViewLinks } from './view-links.tsx'
import './selection.css'

const route = getRouteApi('/$pemda')

/** A page about one selection of the programme on screen. */
export type SelectionProps = Selection & { readonly programme: ProgrammeRow; readonly run: SelectionRun }

type Props = {
  readonly page: ComponentType<SelectionProps>
  /** The page offers more than one selection at once. */
  readonly choosesItself?: boolean
}

/** What every part of Seleksi & Penetapan stands in: the path, the selection chosen, the ways to the other parts. */
export function WithSelection(props: Props) {
  const text = useText()
  const words = useOfficeText().selection
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme !== undefined) return <OfProgramme key={programme.id} programme={programme} {...props} />
  return (
    <EmptyOfficePage
      title={text.places.selection}
      lead={words.lead}
      none={words.noProgramme}
      noneText={words.noProgrammeText}
      act={{ words: words.toProgramme, link: { to: '/$pemda/program', params: { pemda } } }}
    />
  )
}

function OfProgramme({ programme, page: Page, choosesItself = false }: Props & { readonly programme: ProgrammeRow }) {
  const text = useText()
  const words = useOfficeText().selection
  const list = useListState()
  const asked = useSelection(programme.id)
  const run = asked.data && chosenRun(asked.data, list.search['hasil'])
  return (
    <>
      <ProgrammePath here="selection" />
      <PageHead
        title={text.places.selection}
        lead={words.lead}
        action={run === undefined ? undefined : <SelectButton variant="default" />}
      />
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={asked.refetch} /> : null}
      {!asked.isError && asked.data === undefined ? <LoadingRows columns={4} /> : null}
      {asked.data !== undefined && run === undefined ? <NotRun /> : null}
      {asked.data === undefined || run === undefined ? null : (
        <>
          {choosesItself ? null : <RunChoice runs={asked.data.runs} run={run} />}
          <ViewLinks hasil={list.search['hasil']} />
          <Page {...asked.data} programme={programme} run={run} />
        </>
      )}
    </>
  )
}

/** The one in the address, else that of the list in force, else the newest. */
function chosenRun({ runs, lists }: Selection, asked: string | undefined): SelectionRun | undefined {
  const inForce = listInForce(lists)?.runId
  return runs.find(({ id }) => id === asked) ?? runs.find(({ id }) => id === inForce) ?? runs[0]
}

function SelectButton({ variant }: { readonly variant: 'filled' | 'default' }) {
  const words = useOfficeText().selection
  const { pemda } = route.useParams()
  if (!selects(useGrant())) return null
  return (
    <LinkButton variant={variant} link={{ to: '/$pemda/seleksi/jalankan', params: { pemda } }}>
      {words.run}
    </LinkButton>
  )
}

function NotRun() {
  const words = useOfficeText().selection
  const seesRuns = readsRuns(useGrant())
  return (
    <div className="panel">
      <EmptyState
        picture="empty"
        title={seesRuns ? words.none : words.table.notLocked}
        action={<SelectButton variant="filled" />}
      >
        {words.noneText}
      </EmptyState>
    </div>
  )
}
