import { path, type Step } from '#path.ts'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../text/use-text.ts'
import { Dialog } from './dialog.tsx'
import './tahapan.css'

/** The steps a programme walks; the rulebook and the register of people stand beside the path, not on it. */
export type PathStep = Exclude<Step, 'rulebook' | 'people'>
export const pathSteps = path.filter((step): step is PathStep => step !== 'rulebook' && step !== 'people')

export type Standing = {
  readonly step: PathStep
  /** Live counts in words, "7.509 dari 8.912"; nothing yet when undefined. */
  readonly counts?: string | undefined
  readonly link?: LinkProps | undefined
  readonly waits?: boolean
}

type Props = { readonly standings: readonly Standing[]; readonly here?: PathStep | undefined }

/** The signature of Payung: where a programme stands on its path, each step with its count and its link. */
export function Tahapan({ standings, here }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const at = standings.findIndex(({ step }) => step === here)
  const title =
    at < 0
      ? text.places.path
      : text.places.pathPosition(at + 1, standings.length, text.places[standings[at]?.step ?? 'programme'])
  return (
    <nav className="tahapan" aria-label={text.places.path}>
      <Steps standings={standings} here={here} />
      <button type="button" className="tahapan__fold" onClick={() => setOpen(true)}>
        {title}
      </button>
      <Dialog kind="sheet" open={open} onClose={() => setOpen(false)} title={text.places.path}>
        <Steps standings={standings} here={here} upright onFollow={() => setOpen(false)} />
      </Dialog>
    </nav>
  )
}

type StepsProps = Props & { readonly upright?: boolean; readonly onFollow?: () => void }

function Steps({ standings, here, upright = false, onFollow }: StepsProps) {
  return (
    <ol className="tahapan__steps" data-upright={upright || undefined}>
      {standings.map((standing) => (
        <li key={standing.step} className="tahapan__step" data-here={standing.step === here || undefined}>
          <StepLine standing={standing} here={standing.step === here} onFollow={onFollow} />
        </li>
      ))}
    </ol>
  )
}

type StepLineProps = {
  readonly standing: Standing
  readonly here: boolean
  readonly onFollow: (() => void) | undefined
}

function StepLine({ standing: { step, counts, link, waits = false }, here, onFollow }: StepLineProps) {
  const text = useText()
  const words = (
    <>
      <span className="tahapan__name">{text.places[step]}</span>
      {counts === undefined ? null : <span className="tahapan__counts figure">{counts}</span>}
      {waits ? <span className="tahapan__waits">{text.places.pathWaits}</span> : null}
    </>
  )
  if (link === undefined) return <span className="tahapan__quiet">{words}</span>
  return (
    <Link {...link} aria-current={here ? 'step' : undefined} onClick={onFollow}>
      {words}
    </Link>
  )
}
