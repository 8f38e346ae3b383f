import { CallFailed } from '../../api/fault.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useSecondStepText } from './use-second-step-text.ts'

/** What the server says no to has its own sentence; a dialog of the device that was closed has this one. */
export function PasskeyFault({ thrown }: { readonly thrown: unknown }) {
  const { passkey: words } = useSecondStepText()
  if (thrown instanceof CallFailed) return <FaultNotice thrown={thrown} />
  return (
    <Notice tone="wait" live>
      {words.broken}
    </Notice>
  )
}
