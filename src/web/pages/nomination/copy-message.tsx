import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../kit/dialog.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = {
  /** For whom, for a screen reader: many of these stand on one page. */
  readonly name: string
  readonly message: () => string
}

/** "Salin pesan WA": the ready text in the clipboard, and a word that it is there. */
export function CopyMessage({ name, message }: Props) {
  const words = useOfficeText().nomination.board
  const [state, setState] = useState<'open' | 'copied' | 'by-hand'>('open')
  const copy = async () => setState((await isCopied(message())) ? 'copied' : 'by-hand')
  return (
    <>
      <Button variant="default" className="no-print" aria-label={words.copyFor(name)} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <output className="small board__copied">{state === 'copied' ? words.copied : ''}</output>
      <Dialog open={state === 'by-hand'} onClose={() => setState('open')} title={words.message}>
        <Textarea
          label={words.copyByHand}
          readOnly
          rows={10}
          value={state === 'by-hand' ? message() : ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Dialog>
    </>
  )
}

/** The clipboard exists on https and loopback only; a kecamatan on plain http is given the text to copy by hand. */
async function isCopied(text: string): Promise<boolean> {
  if (!window.isSecureContext) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
