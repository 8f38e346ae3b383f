import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { boardQuery } from '../../api/nomination.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** The list as a sheet, of the whole area or of one kecamatan. */
export function TakeSheet({ programmeId }: { readonly programmeId: string }) {
  const words = useOfficeText().workingSheets
  const grant = useGrant()
  const board = useQuery(boardQuery(grant, programmeId))
  const [area, setArea] = useState(grant.area)
  const kecamatan = board.data?.kecamatan ?? []
  return (
    <section className="panel stack" aria-labelledby="take-sheet">
      <div>
        <h2 id="take-sheet">{words.take}</h2>
        <p className="soft small">{words.takeNote}</p>
      </div>
      <NativeSelect
        label={words.area}
        value={area}
        data={[
          { value: grant.area, label: words.wholeArea(grant.areaName) },
          ...kecamatan.map((one) => ({ value: one.kecamatan, label: one.name })),
        ]}
        onChange={({ currentTarget }) => setArea(currentTarget.value)}
      />
      <div className="row">
        <DownloadButton variant="filled" file={{ path: '/nominations/sheet.xlsx', params: { programmeId, area } }}>
          {words.download}
        </DownloadButton>
      </div>
    </section>
  )
}
