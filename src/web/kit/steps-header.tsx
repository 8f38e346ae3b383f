import { Link, type LinkProps } from '@tanstack/react-router'
import { useText } from '../text/use-text.ts'
import './steps-header.css'

export type StepHead = {
  readonly name: string
  /** Only a step that may be opened now has a link. */
  readonly link?: LinkProps | undefined
  /** What is there to do, "6 baris". */
  readonly note?: string | undefined
}

type Props = { readonly label: string; readonly steps: readonly StepHead[]; readonly here: number }

/** Short ways with few steps: the desa's three, the upload's four. The number says how far it is. */
export function StepsHeader({ label, steps, here }: Props) {
  const text = useText()
  return (
    <nav className="steps" aria-label={label}>
      <p className="unseen">{text.kit.steps(here + 1, steps.length)}</p>
      <ol>
        {steps.map((step, at) => (
          <li key={step.name} data-state={at === here ? 'here' : at < here ? 'done' : 'ahead'}>
            <StepName step={step} place={at + 1} here={at === here} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepName({ step, place, here }: { readonly step: StepHead; readonly place: number; readonly here: boolean }) {
  const words = (
    <>
      <span className="steps__place figure" aria-hidden="true">
        {place}
      </span>
      <span className="steps__name">
        {step.name}
        {step.note === undefined ? null : <span className="steps__note">{step.note}</span>}
      </span>
    </>
  )
  if (step.link === undefined) return <span aria-current={here ? 'step' : undefined}>{words}</span>
  return (
    <Link {...step.link} aria-current={here ? 'step' : undefined}>
      {words}
    </Link>
  )
}
