import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useText } from '../../text/use-text.ts'
import { goodIn, type OwnDesa, toMendOf, unsent } from './own-desa.ts'
import { useSending } from './use-sending.ts'

/** What the kecamatan has not seen yet, and the act that shows it. */
export function SendLists({ desa }: { readonly desa: OwnDesa }) {
  const { field: words } = useText()
  const [asking, setAsking] = useState(false)
  const send = useSending()
  const lists = unsent(desa)
  const names = goodIn(lists)
  const behind = toMendOf(desa).length
  if (lists.length === 0) return null
  return (
    <>
      <Notice
        tone="wait"
        title={words.unsent(names)}
        action={<Button onClick={() => setAsking(true)}>{words.send(names)}</Button>}
      >
        {words.unsentText}
      </Notice>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.sendQuestion(names)}
        people={names}
        act={words.sendAct}
        onConfirm={() => send(lists, null)}
      >
        <p>{words.sendNote}</p>
        {behind === 0 ? null : <p>{words.leftBehind(behind)}</p>}
      </ConfirmEffect>
    </>
  )
}
