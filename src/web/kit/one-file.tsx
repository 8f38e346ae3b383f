import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Progress } from '../api/upload.ts'
import { useText } from '../text/use-text.ts'
import { FaultNotice } from './fault-notice.tsx'
import { type FileLimits, judgeFile } from './file-check.ts'
import { reasonOf, type Sending, SendingLine } from './file-sender.tsx'
import { Notice } from './notice.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import './file-drop.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly limits: FileLimits
  /** The kinds in words, "XLSX atau CSV". */
  readonly kinds: string
  readonly send: (file: File, sending: Sending) => Promise<unknown>
  /** Says that it may be dropped anywhere on the page; only where no other file is asked for. */
  readonly drop?: string
}

/** Exactly one file, sent as soon as it is chosen: there is nothing to sort out first. */
export function OneFile({ id, label, limits, kinds, send, drop }: Props) {
  const text = useText()
  const [refused, setRefused] = useState<string>()
  const { sending, progress, stop } = useSending(send)
  const take = (file: File) => {
    const fine = judgeFile(file, limits) === 'fine'
    setRefused(fine ? undefined : reasonOf(file, limits, kinds, text))
    if (fine) sending.mutate(file)
  }
  const over = useDroppedFiles(([file]) => {
    if (drop !== undefined && file !== undefined && !sending.isPending) take(file)
  })
  if (sending.isPending) return <SendingLine progress={progress} onStop={stop} />
  const stopped = sending.error instanceof DOMException && sending.error.name === 'AbortError'
  return (
    <div className={drop === undefined ? 'stack' : 'stack drop'} data-over={(drop !== undefined && over) || undefined}>
      <div>
        <h3>{label}</h3>
        <p className="soft small">{text.kit.drop.accepted(kinds, limits.limit)}</p>
      </div>
      <ChooseButton id={id} label={label} endings={limits.endings} onFile={take} />
      {drop === undefined ? null : <p className="soft drop__here">{drop}</p>}
      {refused === undefined ? null : (
        <Notice tone="risk" live>
          {refused}
        </Notice>
      )}
      {sending.isError && !stopped ? <FaultNotice thrown={sending.error} /> : null}
    </div>
  )
}

function useSending(send: Props['send']) {
  const [progress, setProgress] = useState<Progress>()
  const stop = useRef<AbortController>(undefined)
  const sending = useMutation({
    retry: false,
    mutationFn: (file: File) => {
      stop.current = new AbortController()
      return send(file, { signal: stop.current.signal, onProgress: setProgress })
    },
    onSettled: () => setProgress(undefined),
  })
  return { sending, progress, stop: () => stop.current?.abort() }
}

type ChooseProps = {
  readonly id: string
  readonly label: string
  readonly endings: readonly string[]
  readonly onFile: (file: File) => void
}

function ChooseButton({ id, label, endings, onFile }: ChooseProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="row">
      <Button id={id} aria-label={`${text.kit.drop.choose}: ${label}`} onClick={() => input.current?.click()}>
        {text.kit.drop.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={endings.join(',')}
        onChange={({ currentTarget }) => {
          const [file] = Array.from(currentTarget.files ?? [])
          currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}
