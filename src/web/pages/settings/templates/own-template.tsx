import type { TemplateReport, TemplateView } from '#letters/contract/templates.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { checkTemplate } from '../../../api/letter-templates.ts'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { OneFile } from '../../../kit/one-file.tsx'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { Preview } from './preview.tsx'
import { ReportLists } from './report-lists.tsx'
import { usePutting } from './use-putting.ts'

const limits = { endings: ['.docx'], limit: 5 * 2 ** 20 }

type Props = { readonly view: TemplateView; readonly onPut: (version: number) => void }

/** Another template: looked through first, tried with data, and only then put in use. */
export function OwnTemplate({ view, onPut }: Props) {
  const { upload: words } = useOfficeText().letterTemplates
  const grant = useGrant()
  const [report, setReport] = useState<TemplateReport>()
  return (
    <section className="stack" aria-label={words.title}>
      <div>
        <h2>{words.title}</h2>
        <p className="soft templates__lead">{words.lead}</p>
      </div>
      <OneFile
        id="template"
        label={words.label}
        limits={limits}
        kinds={words.kinds}
        send={async (file, sending) => {
          setReport(undefined)
          setReport(await checkTemplate(grant, view.kind, file, sending))
        }}
      />
      {report === undefined ? null : (
        <Report
          view={view}
          report={report}
          onPut={(version) => {
            setReport(undefined)
            onPut(version)
            window.scrollTo({ top: 0 })
          }}
        />
      )}
    </section>
  )
}

function Report({ view, report, onPut }: Props & { readonly report: TemplateReport }) {
  const { upload: words } = useOfficeText().letterTemplates
  const putting = usePutting(view.kind, onPut)
  const { fileDigest, fileName } = report
  return (
    <>
      <Notice
        tone={fileDigest === null ? 'risk' : 'ok'}
        title={fileDigest === null ? words.unfit(fileName) : words.fit(fileName)}
        live
      >
        <ReportLists report={report} />
      </Notice>
      {fileDigest === null ? null : (
        <>
          <Preview view={view} fileDigest={fileDigest} />
          {putting.isError ? <FaultNotice thrown={putting.error} /> : null}
          <div className="row">
            <Button loading={putting.isPending} onClick={() => putting.mutate(fileDigest)}>
              {words.put}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
