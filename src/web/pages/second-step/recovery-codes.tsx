import { Button } from '@mantine/core'
import { useSecondStepText } from './use-second-step-text.ts'
import './second-step.css'

type Props = { readonly codes: readonly string[]; readonly onDone: () => unknown }

/** Shown once, to be printed or written down. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const { codes: words } = useSecondStepText()
  return (
    <section className="panel stack">
      <h1>{words.title}</h1>
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
