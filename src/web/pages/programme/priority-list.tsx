import { type PriorityKey, priorityKeys } from '#programme/rules/policy.ts'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useOfficeText } from '../../text/use-office-text.ts'
import { moved } from './moved.ts'

type Props = {
  readonly value: readonly PriorityKey[]
  readonly onChange: (keys: readonly PriorityKey[]) => void
  readonly fault: string | undefined
}

type Move = { readonly key: PriorityKey; readonly by: -1 | 1 }

/** The order of priority, moved by buttons: dragging needs a mouse and a steady hand, these need neither. */
export function PriorityList({ value, onChange, fault }: Props) {
  const { policyForm: words, keys } = useOfficeText().programme
  const [last, setLast] = useState<Move>()
  const unused = priorityKeys.filter((key) => !value.includes(key))
  const move = (change: Move) => {
    onChange(moved(value, value.indexOf(change.key), change.by))
    setLast(change)
  }
  return (
    <fieldset id="priority" tabIndex={-1} className="priority form__wide" aria-describedby="priority-fault">
      <legend className="unseen">{words.order}</legend>
      <ol>
        {value.map((key, place) => (
          <Row
            key={key}
            rowKey={key}
            place={place}
            of={value.length}
            last={last?.key === key ? last : undefined}
            onMove={move}
            onTakeOut={() => onChange(value.filter((other) => other !== key))}
          />
        ))}
      </ol>
      <output className="unseen">
        {last === undefined ? '' : words.placed(keys[last.key], value.indexOf(last.key) + 1, value.length)}
      </output>
      <div className="row">
        {unused.map((key) => (
          <Button key={key} variant="default" onClick={() => onChange([...value, key])}>
            {words.add(keys[key])}
          </Button>
        ))}
      </div>
      <p id="priority-fault" className={fault === undefined ? 'unseen' : 'form__fault'}>
        {fault}
      </p>
    </fieldset>
  )
}

type RowProps = {
  readonly rowKey: PriorityKey
  readonly place: number
  readonly of: number
  /** The move just made with this row: its button takes the focus back, because the row was put elsewhere. */
  readonly last: Move | undefined
  readonly onMove: (move: Move) => void
  readonly onTakeOut: () => void
}

function Row({ rowKey, place, of, last, onMove, onTakeOut }: RowProps) {
  const { policyForm: words, keys } = useOfficeText().programme
  const row = useRef<HTMLLIElement>(null)
  const name = keys[rowKey]
  useEffect(() => {
    if (last === undefined) return
    const asked = row.current?.querySelector<HTMLButtonElement>(`[data-by="${last.by}"]:enabled`)
    const button = asked ?? row.current?.querySelector<HTMLButtonElement>('button:enabled')
    button?.focus()
  }, [last])
  return (
    <li ref={row} className="priority__row">
      <span className="priority__place figure">{place + 1}</span>
      <span className="priority__name">{name}</span>
      <span className="priority__acts">
        <Button
          variant="default"
          data-by="-1"
          disabled={place === 0}
          aria-label={words.upOf(name)}
          onClick={() => onMove({ key: rowKey, by: -1 })}
        >
          {words.up}
        </Button>
        <Button
          variant="default"
          data-by="1"
          disabled={place === of - 1}
          aria-label={words.downOf(name)}
          onClick={() => onMove({ key: rowKey, by: 1 })}
        >
          {words.down}
        </Button>
        <Button variant="subtle" aria-label={words.takeOutOf(name)} onClick={onTakeOut}>
          {words.takeOut}
        </Button>
      </span>
    </li>
  )
}
