import { windowList } from '#access/contract/windows.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { faultOf } from '../../api/fault.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { FaultNotice, FaultPicture } from '../../kit/fault-notice.tsx'
import { PurposeForm } from './purpose-form.tsx'
import { useNumbersText } from './use-numbers-text.ts'

type Props = {
  readonly thrown: unknown
  readonly onOpened: () => void
  readonly onLeave: () => void
  /** Where the numbers are the whole page. */
  readonly onRetry?: () => void
}

/** Why full numbers were not shown. Where only the purpose is missing it is asked for, and the act then done. */
export function NumbersFault({ thrown, onOpened, onLeave, onRetry }: Props) {
  const words = useNumbersText()
  const of = missingWindow(thrown)
  const [asking, setAsking] = useState(of?.isFirst ?? false)
  if (of === undefined && onRetry !== undefined) return <FaultPicture thrown={thrown} onRetry={onRetry} />
  if (of === undefined) return <FaultNotice thrown={thrown} />
  const close = () => (of.isFirst ? onLeave() : setAsking(false))
  return (
    <>
      {of.isFirst ? null : (
        <>
          <FaultNotice thrown={thrown} />
          <div className="row">
            <Button variant="default" onClick={() => setAsking(true)}>
              {words.again}
            </Button>
          </div>
        </>
      )}
      <Dialog open={asking} onClose={close} title={words.title}>
        <PurposeForm of={of.list} onOpened={onOpened} />
      </Dialog>
    </>
  )
}

/** The list a window is missing for: because none was opened, or because its rows are used up. */
function missingWindow(thrown: unknown) {
  const fault = faultOf(thrown)
  if (fault.kind !== 'refused') return undefined
  const { code, facts } = fault.refusal
  const list = windowList.safeParse({ about: facts['about'], list: facts['list'] })
  if (!list.success || (code !== 'window-needed' && code !== 'window-full')) return undefined
  return { list: list.data, isFirst: code === 'window-needed' }
}
