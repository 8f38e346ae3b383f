import { getRouteApi, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { sendSheet } from '../../api/working-sheets.ts'
import { JobWatch } from '../../kit/job-watch.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda/office/usulan/lembar')

/** The same limit as the door's. */
const limits = { endings: ['.xlsx', '.xlsm'], limit: 64 * 2 ** 20 }

/** The sheet that comes back, and the comparing of it, which can be left and found again. */
export function SendSheet({ programmeId }: { readonly programmeId: string }) {
  const words = useOfficeText().workingSheets
  const grant = useGrant()
  const navigate = useNavigate()
  const { pemda } = route.useParams()
  const { tugas } = route.useSearch()
  const follow = (job?: string) =>
    void navigate({ to: '/$pemda/usulan/lembar', params: { pemda }, search: { tugas: job } })
  if (tugas !== undefined) return <Comparing id={tugas} onAgain={() => follow()} />
  return (
    <OneFile
      id="sheet"
      drop={words.drop}
      label={words.sendBack}
      limits={limits}
      kinds={words.kinds}
      send={async (file, sending) => follow((await sendSheet(grant, file, { programmeId, ...sending })).jobId)}
    />
  )
}

const compared = z.object({ sheetId: z.string() })

function Comparing({ id, onAgain }: { readonly id: string; readonly onAgain: () => void }) {
  const words = useOfficeText().workingSheets
  const { pemda } = route.useParams()
  return (
    <JobWatch id={id} label={words.comparing} again={{ words: words.again, onClick: onAgain }}>
      {(result) => {
        const found = compared.safeParse(result)
        if (!found.success) return null
        const params = { pemda, lembar: found.data.sheetId }
        return (
          <Notice
            tone="ok"
            live
            action={
              <LinkButton link={{ to: '/$pemda/usulan/lembar/$lembar', params }}>{words.toDifference}</LinkButton>
            }
          >
            {words.compared}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
