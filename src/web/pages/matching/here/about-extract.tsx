import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { ErrorSummary } from '../../../kit/error-summary.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../../text/use-text.ts'
import { type AboutData, AboutFields, blankData, dataFaults } from '../about-data.tsx'

type Props = { readonly onStart: (file: File, about: AboutData) => void }

/** Which file of this computer, from which source, of which day. Nothing of it is sent by choosing it. */
export function AboutExtract({ onStart }: Props) {
  const office = useOfficeText()
  const words = office.matching.here
  const { language } = useLanguage()
  const [file, setFile] = useState<File>()
  const judge = (form: AboutData) => [
    ...(file === undefined ? [{ field: 'extract', text: words.needFile }] : []),
    ...dataFaults(form, office, language),
  ]
  const { part, faults, attempt, submit } = useForm(blankData, judge)
  return (
    <form className="form" noValidate onSubmit={submit((about) => file && onStart(file, about))}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <ChooseExtract file={file} onFile={setFile} />
      <AboutFields part={part} dateHint={words.dataDateHint} />
      <div className="row">
        <Button type="submit">{words.act}</Button>
      </div>
    </form>
  )
}

type ChooseProps = { readonly file: File | undefined; readonly onFile: (file: File) => void }

function ChooseExtract({ file, onFile }: ChooseProps) {
  const words = useOfficeText().matching.here
  const { fileSize } = useFigures()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="row">
      <Button id="extract" variant="default" onClick={() => input.current?.click()}>
        {file === undefined ? words.choose : words.other}
      </Button>
      {file === undefined ? null : <p>{words.chosen(file.name, fileSize(file.size))}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        onChange={({ currentTarget }) => {
          const [chosen] = Array.from(currentTarget.files ?? [])
          if (chosen !== undefined) onFile(chosen)
        }}
      />
    </div>
  )
}
