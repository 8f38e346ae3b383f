import type { ProgrammeRow } from '#programme/contract.ts'
import { sheetWords } from '#reporting/rules/sheet-words.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { headSheetQuery } from '../../api/head-sheet.ts'
import { areasQuery } from '../../api/people.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { EmptyOfficePage } from '../empty-office-page.tsx'
import './head-sheet.css'
import { SendOn } from './send-on.tsx'
import { SheetView } from './sheet-view.tsx'

const route = getRouteApi('/$pemda')

/** The one page that somebody puts before the head of region, who never signs in. */
export function HeadSheetPage() {
  const text = useText()
  const words = useOfficeText()
  const { pemda } = route.useParams()
  const programme = useProgramme()
  if (programme !== undefined) return <OfProgramme key={programme.id} programme={programme} />
  return (
    <EmptyOfficePage
      title={text.places.reporting}
      lead={words.headSheet.lead}
      none={words.enrolment.noProgramme}
      noneText={words.enrolment.noProgrammeText}
      act={{ words: words.enrolment.toProgramme, link: { to: '/$pemda/program', params: { pemda } } }}
    />
  )
}

function OfProgramme({ programme }: { readonly programme: ProgrammeRow }) {
  const text = useText()
  const words = useOfficeText().headSheet
  const { language } = useLanguage()
  const [area, setArea] = useState<string>()
  const { data, error, refetch } = useQuery(headSheetQuery(useGrant(), programme.id, area))
  return (
    <>
      <PageHead title={text.places.reporting} lead={words.lead} />
      <Places value={area} onChange={setArea} />
      {error !== null ? <FaultPicture thrown={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        error === null && <LoadingRows columns={2} />
      ) : (
        <>
          <SendOn
            sheet={sheetWords(data, 'id')}
            programmeId={programme.id}
            area={area}
            fileName={`${words.fileName}-${data.on}.png`}
          />
          <SheetView sheet={sheetWords(data, language)} />
        </>
      )}
    </>
  )
}

type PlacesProps = { readonly value: string | undefined; readonly onChange: (area: string | undefined) => void }

/** A kecamatan that is to be visited; whoever sees one alone has nothing to choose. */
function Places({ value, onChange }: PlacesProps) {
  const { places } = useText()
  const { data } = useQuery(areasQuery(useGrant()))
  const kecamatan = (data?.rows ?? []).filter(({ code }) => /^\d\d\.\d\d\.\d\d$/.test(code))
  if (kecamatan.length < 2) return null
  return (
    <NativeSelect
      className="head-sheet__place"
      label={places.areaFilter.kecamatan}
      value={value ?? ''}
      data={[
        { value: '', label: places.areaFilter.all },
        ...kecamatan.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  )
}
