import type { TemplateView } from '#letters/contract/templates.ts'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { previewFile } from '../../../api/letter-templates.ts'
import { DownloadButton } from '../../../kit/download-button.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

type Props = {
  readonly view: TemplateView
  /** A file that was checked and is not in use yet. */
  readonly fileDigest?: string
}

/** The template filled, with sample values or with the data of a paper that is there already. */
export function Preview({ view: { kind, papers }, fileDigest }: Props) {
  const { preview: words } = useOfficeText().letterTemplates
  const moment = useMoment()
  const [paperId, setPaperId] = useState('')
  const id = fileDigest === undefined ? 'preview-with' : 'preview-new-with'
  const of = { ...(fileDigest === undefined ? {} : { fileDigest }), ...(paperId === '' ? {} : { paperId }) }
  return (
    <section className="stack" aria-label={fileDigest === undefined ? words.title : words.actNew}>
      {fileDigest === undefined ? (
        <div>
          <h2>{words.title}</h2>
          <p className="soft templates__lead">{words.lead}</p>
        </div>
      ) : null}
      <div className="row templates__preview">
        {papers.length === 0 ? null : (
          <NativeSelect
            id={id}
            label={words.with}
            value={paperId}
            data={[
              { value: '', label: words.sample },
              ...papers.map((one) => ({ value: one.paperId, label: words.paper(one.areaName, moment(one.madeAt)) })),
            ]}
            onChange={({ currentTarget }) => setPaperId(currentTarget.value)}
          />
        )}
        <DownloadButton file={previewFile(kind, of)}>
          {fileDigest === undefined ? words.act : words.actNew}
        </DownloadButton>
      </div>
    </section>
  )
}
