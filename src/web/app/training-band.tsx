import { useQuery } from '@tanstack/react-query'
import { healthQuery } from '../api/health.ts'
import { useText } from '../text/use-text.ts'
import './training-band.css'

/** Above every page of a training, and on every print of one; nothing anywhere else. */
export function TrainingBand() {
  const text = useText()
  const { data } = useQuery(healthQuery)
  if (!data?.training) return null
  return (
    <aside className="training" aria-label={text.app.training}>
      <strong>{text.app.training}</strong> <span>{text.app.trainingHint}</span>
    </aside>
  )
}
