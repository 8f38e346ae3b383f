import { useSyncExternalStore } from 'react'
import { useText } from '../text/use-text.ts'
import './connection-line.css'

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

type Props = {
  /** The desa always sees the state of its line; the office only when something is wrong. */
  readonly always?: boolean
}

export function ConnectionLine({ always = false }: Props) {
  const text = useText()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  if (online && !always) return null
  return (
    <output className="connection no-print" data-online={online}>
      {online ? text.app.online : text.app.offline}
    </output>
  )
}
