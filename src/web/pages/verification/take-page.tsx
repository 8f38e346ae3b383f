import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { type KeptFile, sendDelivery } from '../../api/verification.ts'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Forbidden } from '../nomination/forbidden.tsx'
import { AboutFile } from './about-file.tsx'

const route = getRouteApi('/$pemda/office/verifikasi/terima')

/** The same limit as the door's: an extract of a whole kabupaten as one workbook or text file. */
const limits = { endings: ['.xlsx', '.csv', '.txt'], limit: 256 * 2 ** 20 }

/** Taking in a delivery: the file, what it is, and the reading with its numbers. */
export function TakePage() {
  const words = useOfficeText().verification.take
  const { tugas } = route.useSearch()
  const [file, setFile] = useState<KeptFile>()
  const here = tugas !== undefined ? 2 : file === undefined ? 0 : 1
  const { file: first, about, read } = words.steps
  return (
    <>
      <PageHead title={words.title} lead={words.safe} />
      <StepsHeader label={words.title} steps={[{ name: first }, { name: about }, { name: read }]} here={here} />
      {tugas !== undefined ? (
        <Reading id={tugas} onAgain={() => setFile(undefined)} />
      ) : file === undefined ? (
        <Choosing onSent={setFile} />
      ) : (
        <AboutFile file={file} onOther={() => setFile(undefined)} />
      )}
    </>
  )
}

function Choosing({ onSent }: { readonly onSent: (file: KeptFile) => void }) {
  const words = useOfficeText().verification.take
  const grant = useGrant()
  if (!verifies(grant)) return <Forbidden />
  return (
    <div className="panel">
      <OneFile
        id="delivery"
        label={words.steps.file}
        limits={limits}
        kinds={words.kinds}
        send={async (file, sending) => onSent(await sendDelivery(grant, file, sending))}
      />
    </div>
  )
}

const taken = z.object({ entries: z.number(), faults: z.number(), unreadNiks: z.number() })

function Reading({ id, onAgain }: { readonly id: string; readonly onAgain: () => void }) {
  const words = useOfficeText().verification.take
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const again = () => {
    onAgain()
    void navigate({ to: '/$pemda/verifikasi/terima', params: { pemda }, search: {} })
  }
  return (
    <JobWatch id={id} label={words.working} again={{ words: words.restart, onClick: again }}>
      {(result) => {
        const counts = taken.safeParse(result)
        return (
          <Notice
            tone={counts.success && counts.data.faults + counts.data.unreadNiks === 0 ? 'ok' : 'wait'}
            live
            action={<LinkButton link={{ to: '/$pemda/verifikasi/data', params: { pemda } }}>{words.seeAll}</LinkButton>}
          >
            {counts.success ? words.done(counts.data) : null}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
