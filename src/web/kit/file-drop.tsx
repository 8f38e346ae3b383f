import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useFigures, useText } from '../text/use-text.ts'
import { chosenFiles } from './dropped-files.ts'
import type { FileLimits } from './file-check.ts'
import { useDroppedFiles } from './use-dropped-files.ts'
import './file-drop.css'

type Props = {
  readonly id: string
  readonly limits: FileLimits
  /** The kinds in words, "XLSX, CSV, atau ZIP". */
  readonly kinds: string
  readonly onFiles: (files: File[]) => void
}

/** Where files come in: by button, by folder, or dragged. On a phone only the buttons matter. */
export function FileDrop({ id, limits, kinds, onFiles }: Props) {
  const text = useText()
  const { drop } = text.kit
  const over = useDroppedFiles(onFiles)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  return (
    <section className="drop" aria-label={drop.choose} data-over={over || undefined}>
      <div className="row">
        <Button id={id} onClick={() => files.current?.click()}>
          {drop.choose}
        </Button>
        <Button variant="default" className="drop__folder" onClick={() => folder.current?.click()}>
          {drop.chooseFolder}
        </Button>
        <p className="soft drop__here">{drop.here}</p>
      </div>
      <Accepted kinds={kinds} limit={limits.limit} />
      <HiddenInput input={files} accept={limits.endings.join(',')} onFiles={onFiles} />
      <HiddenInput input={folder} folder onFiles={onFiles} />
    </section>
  )
}

function Accepted({ kinds, limit }: { readonly kinds: string; readonly limit: number }) {
  const text = useText()
  return <p className="soft small">{text.kit.drop.accepted(kinds, limit)}</p>
}

type InputProps = {
  readonly input: React.RefObject<HTMLInputElement | null>
  readonly accept?: string
  readonly folder?: boolean
  readonly onFiles: (files: File[]) => void
}

// An attribute every browser knows and React's types do not.
const wholeFolder = { webkitdirectory: '' }

/** The browser's own chooser, opened by the button beside it; out of the tab order so that it is met once. */
function HiddenInput({ input, accept, folder = false, onFiles }: InputProps) {
  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      accept={accept}
      {...(folder ? wholeFolder : {})}
      onChange={({ currentTarget }) => {
        onFiles(chosenFiles(currentTarget.files ?? []))
        currentTarget.value = ''
      }}
    />
  )
}

/** What was chosen, with what cannot be sent and why. */
export function FileSizes({ files }: { readonly files: readonly File[] }) {
  const text = useText()
  return (
    <p className="figure">
      {text.kit.drop.chosen(
        files.length,
        files.reduce((sum, file) => sum + file.size, 0),
      )}
    </p>
  )
}

type ListProps = { readonly files: readonly File[]; readonly onRemove: (file: File) => void }

export function FileList({ files, onRemove }: ListProps) {
  const text = useText()
  const { fileSize } = useFigures()
  return (
    <ul className="drop__files">
      {files.map((file) => (
        <li key={`${file.name} ${file.lastModified}`}>
          <span className="drop__name">{file.name}</span>
          <span className="soft small figure">{fileSize(file.size)}</span>
          <Button variant="subtle" onClick={() => onRemove(file)} aria-label={text.kit.drop.remove(file.name)}>
            {text.kit.drop.out}
          </Button>
        </li>
      ))}
    </ul>
  )
}
