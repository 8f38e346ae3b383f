import type { TemplateView } from '#letters/contract/templates.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { templateFile, templateQuery } from '../../../api/letter-templates.ts'
import { DownloadButton } from '../../../kit/download-button.tsx'
import { FaultPicture } from '../../../kit/fault-notice.tsx'
import { Fold } from '../../../kit/fold.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { PageHead } from '../../../kit/page-head.tsx'
import { LoadingRows } from '../../../kit/table/rows.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { putsTemplates } from '../../../shell/duties.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { FieldTable } from './field-table.tsx'
import { KindCopies } from './kind-copies.tsx'
import { OwnTemplate } from './own-template.tsx'
import { Preview } from './preview.tsx'
import { useTemplateName } from './use-template-name.ts'
import { VersionTable } from './version-table.tsx'
import './templates.css'

const route = getRouteApi('/$pemda/office/pengaturan/templat/$kind')

/** One kind of letter: what it is printed with, another template for it, its fields and what held before. */
export function TemplatePage() {
  const { kind } = route.useParams()
  const asked = useQuery(templateQuery(useGrant(), kind))
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  return asked.isPending ? <LoadingRows columns={3} /> : <Template key={kind} view={asked.data} />
}

function Template({ view }: { readonly view: TemplateView }) {
  const { letterTemplates: words } = useOfficeText()
  const { language } = useLanguage()
  const mayPut = putsTemplates(useGrant())
  const [put, setPut] = useState<number>()
  return (
    <>
      <PageHead title={view.title[language]} lead={useLead(view)} />
      {put === undefined ? null : <Notice tone="ok" title={words.put(put)} live />}
      <InUse view={view} />
      {mayPut ? <Preview view={view} /> : null}
      {mayPut ? <OwnTemplate view={view} onPut={setPut} /> : null}
      {mayPut && view.copies !== null ? <KindCopies kind={view.kind} copies={view.copies} /> : null}
      <VersionTable view={view} onPut={setPut} />
      <Fold head={words.fields.title}>
        <FieldTable fields={view.fields} />
      </Fold>
    </>
  )
}

function useLead({ versions: [newest] }: TemplateView): string {
  const { letterTemplates: words } = useOfficeText()
  const moment = useMoment()
  const name = useTemplateName()(newest)
  return newest === undefined ? name : words.since(name, moment(newest.putAt), newest.putBy)
}

function InUse({ view: { kind, versions } }: { readonly view: TemplateView }) {
  const { take } = useOfficeText().letterTemplates
  const [newest] = versions
  return (
    <section className="stack" aria-label={take.title}>
      <div className="row">
        {newest?.fileDigest ? (
          <DownloadButton file={templateFile(kind, newest.version)}>{take.current}</DownloadButton>
        ) : null}
        <DownloadButton file={templateFile(kind, 0)}>{take.default}</DownloadButton>
      </div>
    </section>
  )
}
