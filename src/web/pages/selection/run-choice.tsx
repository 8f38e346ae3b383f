import type { SelectionRun } from '#selection/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Search } from '../../kit/table/list-state.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly runs: readonly SelectionRun[]; readonly run: SelectionRun }

/** Which selection is on screen. Another one begins its lists at the front; the filters stay. */
export function RunChoice({ runs, run }: Props) {
  const words = useOfficeText().selection
  const runName = useRunName(runs)
  const navigate = useNavigate()
  const choose = (hasil: string) =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, hasil, after: undefined, mulai: undefined }),
      resetScroll: false,
    })
  return (
    <NativeSelect
      className="select-run no-print"
      label={words.choice}
      value={run.id}
      data={runs.map((one) => ({ value: one.id, label: runName(one) }))}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  )
}

/** A selection by its number in the programme, oldest first, by when it ran and what came out. */
export function useRunName(runs: readonly SelectionRun[]): (run: SelectionRun) => string {
  const words = useOfficeText().selection
  const moment = useMoment()
  return (run) => words.runName(runs.length - runs.indexOf(run), moment(run.at), run.counts.selected)
}
