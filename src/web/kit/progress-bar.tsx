import './progress-bar.css'

type Props = {
  readonly label: string
  readonly done: number
  /** Nobody knows the whole yet: the bar stands empty and the words carry the number. */
  readonly total: number | null
}

/** A bar that never stands alone: its label says the numbers. */
export function ProgressBar({ label, done, total }: Props) {
  return (
    <progress
      className="progress"
      aria-label={label}
      value={total === null ? 0 : done}
      max={total === null || total === 0 ? 1 : total}
    />
  )
}
