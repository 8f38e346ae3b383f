import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../api/use-act.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useText } from '../../text/use-text.ts'

type Props = {
  readonly copies: readonly string[]
  readonly lead: string
  readonly save: (copies: string[], key: string) => Promise<object>
  readonly onDone: () => void | Promise<void>
}

/** Those who get copies, one a line. */
export function CopiesForm({ copies, lead, save, onDone }: Props) {
  const { copies: words } = useText().papers
  const [typed, setTyped] = useState(copies.join('\n'))
  const saving = useAct(
    (_: object, key) => save(linesOf(typed), key),
    () => onDone(),
  )
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate({})
      }}
    >
      <Textarea
        id="copies"
        label={words.title}
        description={lead}
        rows={4}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {saving.isError ? <FaultNotice thrown={saving.error} /> : null}
      <div className="row">
        <Button type="submit" loading={saving.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\d+[.)]\s*/, '').trim())
    .filter(Boolean)
