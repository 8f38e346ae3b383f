import type { OneAnswer } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { Notice } from '../../kit/notice.tsx'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'
import { Remarks } from './remarks.tsx'

type Props = {
  readonly here: 0 | 1
  readonly title: string
  readonly answer: OneAnswer
  readonly name: string
  readonly does: 'add' | 'change' | 'mend'
  readonly onAnother: () => void
  readonly onLeave: () => void
}

/** The person is on the list; what is worth a second look, and the next one. */
export function PersonSaved({ here, title, answer: { warnings }, name, does, onAnother, onLeave }: Props) {
  const { field } = useText()
  const words = field.form
  const act =
    does === 'mend' ? (
      <Button onClick={onLeave}>{field.backToMend}</Button>
    ) : does === 'change' ? (
      <Button onClick={onLeave}>{words.toList}</Button>
    ) : (
      <>
        <Button onClick={onAnother}>{words.another}</Button>
        <Button variant="default" onClick={onLeave}>
          {words.toList}
        </Button>
      </>
    )
  return (
    <FieldPage here={here} title={title} act={act}>
      <Notice tone="ok" title={{ add: words.saved, change: words.changed, mend: words.mended }[does](name)} live />
      {warnings.length === 0 ? null : (
        <Notice tone="wait" title={words.warnings}>
          <Remarks remarks={warnings} />
        </Notice>
      )}
    </FieldPage>
  )
}
