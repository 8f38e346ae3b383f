import { Button } from '@mantine/core'
import { useOfficeText } from '../../text/use-office-text.ts'
import { type CellLine, isDecidable, lineKey } from './cell-lines.ts'

type Props = {
  readonly line: CellLine
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onDecide: (decision: 'accept' | 'refuse') => void
  readonly onAnswer: (answer: 'same' | 'other') => void
}

/** What can be done with one line: accept or refuse its cell, or say whether it is the person proposed. */
export function LineActs(props: Props) {
  const { row, first } = props.line
  if (row.kind === 'proposed' && row.answer === null) return first ? <Answer {...props} /> : null
  return isDecidable(props.line) ? <Decide {...props} /> : null
}

function Decide({ line, chosen, onChoose, onDecide }: Props) {
  const words = useOfficeText().workingSheets
  const key = lineKey(line)
  const [field, name] = [words.fields[line.cell!.field], nameOf(line)]
  const toggle = () => onChoose(chosen.has(key) ? without(chosen, key) : new Set([...chosen, key]))
  return (
    <div className="sheets__acts">
      <label className="sheets__choose">
        <input type="checkbox" aria-label={words.choose(field, name)} checked={chosen.has(key)} onChange={toggle} />
      </label>
      <Button variant="default" aria-label={words.actOn(words.accept, field, name)} onClick={() => onDecide('accept')}>
        {words.accept}
      </Button>
      <Button variant="subtle" aria-label={words.actOn(words.refuse, field, name)} onClick={() => onDecide('refuse')}>
        {words.refuse}
      </Button>
    </div>
  )
}

const without = (chosen: ReadonlySet<string>, key: string) => new Set([...chosen].filter((one) => one !== key))
const nameOf = ({ row }: CellLine) => (row.name === '' ? row.sheetName : row.name)

function Answer({ line, onAnswer }: Props) {
  const words = useOfficeText().workingSheets
  const name = nameOf(line)
  return (
    <div className="sheets__acts">
      <Button variant="default" aria-label={`${words.same}: ${name}`} onClick={() => onAnswer('same')}>
        {words.same}
      </Button>
      <Button variant="subtle" aria-label={`${words.other}: ${name}`} onClick={() => onAnswer('other')}>
        {words.other}
      </Button>
    </div>
  )
}
