import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Progress } from '../api/upload.ts'
import { useFigures, useText } from '../text/use-text.ts'
import type { Text } from '../text/id.ts'
import { FaultNotice } from './fault-notice.tsx'
import { addFiles, type FileLimits, judgeFile } from './file-check.ts'
import { FileDrop, FileList, FileSizes } from './file-drop.tsx'
import { Notice } from './notice.tsx'
import { ProgressBar } from './progress-bar.tsx'

export type Sending = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

type Props = {
  readonly id: string
  readonly limits: FileLimits
  readonly kinds: string
  readonly send: (files: readonly File[], sending: Sending) => Promise<unknown>
}

/** Choose, look at what was chosen, send with percent; what cannot be sent is named with its reason. */
export function FileSender({ id, limits, kinds, send }: Props) {
  const [chosen, setChosen] = useState<File[]>([])
  const [progress, setProgress] = useState<Progress>()
  const stop = useRef<AbortController>(undefined)
  const fine = chosen.filter((file) => judgeFile(file, limits) === 'fine')
  const bad = chosen.filter((file) => judgeFile(file, limits) !== 'fine')
  const sending = useMutation({
    retry: false,
    mutationFn: () => {
      stop.current = new AbortController()
      return send(fine, { signal: stop.current.signal, onProgress: setProgress })
    },
    onSettled: () => setProgress(undefined),
  })
  const stopped = sending.error instanceof DOMException && sending.error.name === 'AbortError'
  if (sending.isPending) return <SendingLine progress={progress} onStop={() => stop.current?.abort()} />
  return (
    <div className="stack">
      <FileDrop id={id} limits={limits} kinds={kinds} onFiles={(more) => setChosen((old) => addFiles(old, more))} />
      <BadFiles files={bad} limits={limits} kinds={kinds} />
      {sending.isError && !stopped ? <FaultNotice thrown={sending.error} /> : null}
      {fine.length === 0 ? null : (
        <ReadyFiles
          files={fine}
          onRemove={(file) => setChosen((old) => old.filter((other) => other !== file))}
          onSend={() => sending.mutate()}
        />
      )}
    </div>
  )
}

type ReadyProps = {
  readonly files: readonly File[]
  readonly onRemove: (file: File) => void
  readonly onSend: () => void
}

function ReadyFiles({ files, onRemove, onSend }: ReadyProps) {
  const text = useText()
  return (
    <div className="stack">
      <div className="row">
        <Button onClick={onSend}>{text.kit.drop.send(files.length)}</Button>
        <FileSizes files={files} />
      </div>
      <FileList files={files} onRemove={onRemove} />
    </div>
  )
}

type BadProps = { readonly files: readonly File[]; readonly limits: FileLimits; readonly kinds: string }

function BadFiles({ files, limits, kinds }: BadProps) {
  const text = useText()
  if (files.length === 0) return null
  return (
    <Notice tone="risk" live>
      <ul>
        {files.map((file) => (
          <li key={`${file.name} ${file.lastModified}`}>{reasonOf(file, limits, kinds, text)}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Why this file cannot be sent, and what to do. */
export function reasonOf(file: File, limits: FileLimits, kinds: string, { kit: { drop } }: Text): string {
  return judgeFile(file, limits) === 'too-large'
    ? drop.tooLarge(file.name, limits.limit)
    : drop.wrongKind(file.name, kinds)
}

/** What is on its way: percent, what is left, and the way to stop. */
export function SendingLine({
  progress,
  onStop,
}: {
  readonly progress: Progress | undefined
  readonly onStop: () => void
}) {
  const text = useText()
  const { fileSize } = useFigures()
  const { sent, total } = progress ?? { sent: 0, total: 0 }
  const gone = total > 0 && sent >= total
  const percent = total === 0 ? 0 : Math.floor((sent / total) * 100)
  const words = gone ? text.kit.drop.sent : text.kit.drop.sending(percent, fileSize(total - sent))
  return (
    <div className="panel stack">
      <output className="figure">{words}</output>
      <ProgressBar label={words} done={sent} total={total} />
      <div className="row">
        <Button variant="default" onClick={onStop}>
          {text.kit.drop.stop}
        </Button>
      </div>
    </div>
  )
}
