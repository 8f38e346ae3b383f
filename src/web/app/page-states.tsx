import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { EmptyState } from '../kit/empty-state.tsx'
import { FaultPicture } from '../kit/fault-notice.tsx'
import { useText } from '../text/use-text.ts'
import './page-states.css'

/** A page that could not be shown at all. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <main className="alone">
      <FaultPicture thrown={error} onRetry={again} />
    </main>
  )
}

export function PageMissing() {
  const text = useText()
  const { title, text: words, act } = text.kit.missing
  return (
    <main className="alone">
      <title>{text.app.titleOf(title)}</title>
      <EmptyState picture="missing" title={title} level={1} action={<Link to="/">{act}</Link>}>
        {words}
      </EmptyState>
    </main>
  )
}

export function PageLoading() {
  const text = useText()
  return (
    <main className="alone" aria-busy="true">
      <output className="soft">{text.kit.loading}</output>
    </main>
  )
}
