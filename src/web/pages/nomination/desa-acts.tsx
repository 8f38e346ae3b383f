import type { BoardRow } from '#nomination/contract.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { DownloadButton } from '../../kit/download-button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { messageToDesa } from '../../text/id/wa-message.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { CopyMessage } from './copy-message.tsx'
import { takesInLists } from './duties.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly programme: ProgrammeRow; readonly row: BoardRow; readonly deadline: string | null }

/** What is done for one desa: its list taken in, its form, a message to it. */
export function DesaActs({ programme, row, deadline }: Props) {
  const { board, desa: words } = useOfficeText().nomination
  const { pemda } = route.useParams()
  const grant = useGrant()
  const areaName = useAreaNames()
  const { name: programmeName, leadAgency, id } = programme
  const message = () =>
    messageToDesa(row, areaName(kecamatanOf(row.area)), { programme: programmeName, leadAgency, deadline })
  return (
    <>
      {takesInLists(grant) ? (
        <>
          <LinkButton link={{ to: '/$pemda/usulan/unggah', params: { pemda } }}>{words.upload}</LinkButton>
          <LinkButton
            variant="default"
            link={{ to: '/$pemda/usulan/desa/$desa/orang', params: { pemda, desa: row.area } }}
          >
            {words.addOne}
          </LinkButton>
          <DownloadButton file={{ path: `/nominations/form/${row.area}`, params: { programmeId: id } }}>
            {board.form}
          </DownloadButton>
        </>
      ) : null}
      <CopyMessage name={row.name} message={message} />
    </>
  )
}
