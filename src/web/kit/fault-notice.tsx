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
  // The page was opened with a duty that is gone: only a fresh start knows which are left.
  const home = isDutyOver(fault) ? <a href="/">{text.kit.missing.act}</a> : undefined
  return (
    <EmptyState
      picture={picture}
      title={title}
      action={retry ? <Button onClick={onRetry}>{text.app.tryAgain}</Button> : home}
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

const isDutyOver = (fault: Fault) => fault.kind === 'refused' && fault.refusal.code === 'duty-over'

function picturesOf(fault: Fault, text: Text): { picture: PictureName; title: string; words: string } {
  const { forbidden, dutyOver, missing, unreachable, broken, refused } = text.kit
  if (isDutyOver(fault)) return { picture: 'forbidden', title: dutyOver, words: '' }
  if (isForbidden(fault)) return { picture: 'forbidden', title: forbidden.title, words: forbidden.text }
  if (isMissing(fault)) return { picture: 'missing', title: missing.title, words: missing.text }
  if (fault.kind === 'unreachable') return { picture: 'unreachable', title: unreachable.title, words: unreachable.text }
  if (fault.kind === 'broken') return { picture: 'broken', title: broken.title, words: broken.text }
  return { picture: 'broken', title: refused, words: '' }
}
