import type { ProgrammeRow } from '#programme/contract.ts'
import type { VerificationRun } from '#verification/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { programmeQuery } from '../../api/programme.ts'
import { snapshotsQuery } from '../../api/verification.ts'
import { Notice } from '../../kit/notice.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { NikWaiting } from './nik-waiting.tsx'
import { PeopleTable } from './people-table.tsx'
import { RunNumbers } from './run-numbers.tsx'

type Props = { readonly programme: ProgrammeRow; readonly runs: readonly VerificationRun[] }

/** One verification: what it found in numbers, then its people. The newest unless the address names another. */
export function RunResult({ programme, runs }: Props) {
  const words = useOfficeText().verification.run
  const list = useListState()
  const { data: view } = useQuery(programmeQuery(useGrant(), programme.id))
  const run = runs.find(({ id }) => id === list.search['hasil']) ?? runs[0]
  if (run === undefined) return null
  const isOld = run.id === runs[0]?.id && view?.policy && view.policy.id !== run.policyId
  return (
    <>
      <RunChoice runs={runs} run={run} onChoose={(hasil) => list.filter({ hasil, orang: undefined })} />
      {isOld ? <Notice tone="wait">{words.outdated}</Notice> : null}
      <NikWaiting runId={run.id} />
      <RunNumbers run={run} />
      <PeopleTable run={run} list={list} />
    </>
  )
}

type ChoiceProps = {
  readonly runs: readonly VerificationRun[]
  readonly run: VerificationRun
  readonly onChoose: (id: string | undefined) => void
}

function RunChoice({ runs, run, onChoose }: ChoiceProps) {
  const words = useOfficeText().verification.run
  const moment = useMoment()
  const basis = useBasis(run)
  return (
    <div className="run-choice">
      <NativeSelect
        label={words.choice}
        value={run.id}
        data={runs.map(({ id, at }) => ({ value: id, label: moment(at) }))}
        onChange={({ currentTarget }) =>
          onChoose(currentTarget.value === runs[0]?.id ? undefined : currentTarget.value)
        }
      />
      <p className="soft">{basis}</p>
    </div>
  )
}

/** Which deliveries a run was held against, each with the date of its data. */
function useBasis(run: VerificationRun): string {
  const words = useOfficeText().verification.run
  const dayName = useDayName()
  const { data } = useQuery(snapshotsQuery(useGrant()))
  const welfare = data?.rows.find(({ id }) => id === run.registryId)
  const cover = data?.rows.find(({ id }) => id === run.coverId)
  if (welfare === undefined) return ''
  return words.basis(
    words.welfare(welfare.source, dayName(welfare.dataDate)),
    cover === undefined ? words.noCover : words.cover(cover.source, dayName(cover.dataDate)),
  )
}
