import type { PaperRow } from '#letters/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { filePaper, forgetPapers, keepSheet } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useText } from '../../text/use-text.ts'

const limits = { endings: ['.pdf', '.jpg', '.jpeg', '.png'], limit: 10 * 2 ** 20 }

type Props = { readonly paper: PaperRow; readonly onDone: () => void }
type Kept = { readonly name: string; readonly digest: string }

/** The signed sheet comes back: the file as it is, and the end of the code that is printed on it. */
export function FileSheet({ paper, onDone }: Props) {
  const text = useText()
  const words = text.papers.form
  const grant = useGrant()
  const [kept, setKept] = useState<Kept>()
  const judge = ({ code }: { readonly code: string }): readonly FieldFault[] => [
    ...(kept === undefined ? [{ field: 'sheet', text: words.needScan }] : []),
    ...(code.replaceAll(/\s/g, '').length < 4 ? [{ field: 'code', text: words.needCode }] : []),
  ]
  const { part, faults, attempt, submit } = useForm({ code: '' }, judge)
  const filing = useFiling(paper, onDone)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={submit(({ code }) => filing.mutate({ fileDigest: kept!.digest, code }))}
    >
      <ErrorSummary faults={faults} attempt={attempt} />
      {kept === undefined ? null : <Notice tone="ok" title={words.scanKept(kept.name)} live />}
      <OneFile
        id="sheet"
        label={words.scan}
        limits={limits}
        kinds={text.field.sign.scanKinds}
        send={async (file, sending) => {
          const { digest } = await keepSheet(grant, file, sending)
          setKept({ name: file.name, digest })
        }}
      />
      <TextField {...part} field="code" label={words.code} hint={words.codeHint} />
      {filing.isError ? <FaultNotice thrown={filing.error} /> : null}
      <div className="row">
        <Button type="submit" loading={filing.isPending}>
          {words.saveFiled}
        </Button>
      </div>
    </form>
  )
}

function useFiling({ paperId }: PaperRow, onDone: () => void) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (input: { readonly fileDigest: string; readonly code: string }, key) =>
      filePaper(grant, { paperId: paperId!, ...input }, key),
    async () => {
      await forgetPapers(queries)
      onDone()
    },
  )
}
