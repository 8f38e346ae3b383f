import { Button } from '@mantine/core'
import { type Fault, faultOf, isForbidden, isMissing } from '../api/fault.ts'
import { useLanguage } from '../text/use-text.ts'
import type { Text } from '../text/id.ts'
import { EmptyState } from './empty-state.tsx'
import { Notice } from './notice.tsx'
import type { PictureName } from './picture.tsx'

type Props = { readonly thrown: unknown; readonly onRetry?: () => void }

/** In place of what could not be shown. Not allowed, not reached, broken and refused are four pictures. */
export function FaultPicture({ thrown, onRetry }: Props) {
  const { text, language } = useLanguage()
  const fault = faultOf(thrown)
  const { picture, title, words } = picturesOf(fault, text)
  const retry = onRetry !== undefined && (fault.kind === 'unreachable' || fault.kind === 'broken')
  return (
    <EmptyState
      picture={picture}
      title={title}
      action={retry ? <Button onClick={onRetry}>{text.app.tryAgain}</Button> : undefined}
    >
      {fault.kind === 'refused' ? fault.sentence[language] : words}
    </EmptyState>
  )
}

/** Beside the button that failed: the act did not happen, what was typed is still there. */
export function FaultNotice({ thrown }: { readonly thrown: unknown }) {
  const { text, language } = useLanguage()
  const fault = faultOf(thrown)
  const { title, words } = picturesOf(fault, text)
  return (
    <Notice tone="stop" title={title} live>
      {fault.kind === 'refused' ? fault.sentence[language] : words}
    </Notice>
  )
}

function picturesOf(fault: Fault, text: Text): { picture: PictureName; title: string; words: string } {
  const { forbidden, missing, unreachable, broken, refused } = text.kit
  if (isForbidden(fault)) return { picture: 'forbidden', title: forbidden.title, words: forbidden.text }
  if (isMissing(fault)) return { picture: 'missing', title: missing.title, words: missing.text }
  if (fault.kind === 'unreachable') return { picture: 'unreachable', title: unreachable.title, words: unreachable.text }
  if (fault.kind === 'broken') return { picture: 'broken', title: broken.title, words: broken.text }
  return { picture: 'broken', title: refused, words: '' }
}
