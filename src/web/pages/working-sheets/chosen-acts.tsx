import { Button } from '@mantine/core'
import { useOfficeText } from '../../text/use-office-text.ts'
import { type CellLine, lineKey } from './cell-lines.ts'

type Props = {
  /** Of this page, those that can be decided on. */
  readonly lines: readonly CellLine[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onDecide: (decision: 'accept' | 'refuse', lines: readonly CellLine[]) => void
  readonly pending: boolean
}

/** Choose all of a page or none, and decide on what was chosen. */
export function ChosenActs({ lines, chosen, onChoose, onDecide, pending }: Props) {
  const words = useOfficeText().workingSheets
  const some = lines.filter((line) => chosen.has(lineKey(line)))
  if (lines.length === 0) return null
  return (
    <div className="row no-print">
      <Button variant="default" onClick={() => onChoose(new Set(lines.map(lineKey)))}>
        {words.chooseAll}
      </Button>
      {some.length === 0 ? null : (
        <>
          <Button variant="subtle" onClick={() => onChoose(new Set())}>
            {words.chooseNone}
          </Button>
          <Button loading={pending} onClick={() => onDecide('accept', some)}>
            {words.acceptChosen(some.length)}
          </Button>
          <Button variant="default" disabled={pending} onClick={() => onDecide('refuse', some)}>
            {words.refuseChosen(some.length)}
          </Button>
        </>
      )}
    </div>
  )
}
