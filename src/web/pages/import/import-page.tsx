import { FileSender, type Sending } from '../../kit/file-sender.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'

const limits = { endings: ['.xlsx', '.csv', '.zip'], limit: 10 * 1024 * 1024 }

type Props = { readonly send?: (files: readonly File[], sending: Sending) => Promise<unknown> }

/** Four steps from the desa's own files to nominations: files, columns, a verdict per row, done with numbers. */
export function ImportPage({ send = () => Promise.resolve() }: Props) {
  const text = useText()
  const office = useOfficeText()
  const words = office.import
  return (
    <>
      <PageHead title={text.places.import} lead={words.lead} />
      <StepsHeader label={text.places.import} steps={words.steps.map((name) => ({ name }))} here={0} />
      <FileSender id="files" limits={limits} kinds={words.kinds} send={send} />
      <p className="soft">{words.safe}</p>
    </>
  )
}
