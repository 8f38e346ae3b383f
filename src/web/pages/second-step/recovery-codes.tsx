import { Button } from '@mantine/core'
import { useSecondStepText } from './use-second-step-text.ts'
import './second-step.css'

type Props = {
  readonly codes: readonly string[]
  readonly onDone: () => unknown
  /** Of the heading, where it is part of a page. */
  readonly level?: 1 | 3
}

/** Shown once, to be printed or written down. */
export function RecoveryCodes({ codes, onDone, level = 1 }: Props) {
  const Heading = `h${level}` as const
  const { codes: words } = useSecondStepText()
  return (
    <section className="panel stack">
      <Heading>{words.title}</Heading>
      <p>{words.lead}</p>
      <ol className="second-step__codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="row">
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={() => void onDone()}>{words.done}</Button>
      </div>
    </section>
  )
}
