import type { WrittenAnswer } from '#nomination/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { openedRowQuery } from '../../api/nomination.ts'
import { NumbersFault } from '../numbers/numbers-fault.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useProgramme } from '../../shell/use-programme.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { takesInLists } from './duties.ts'
import { Forbidden } from './forbidden.tsx'
import { NoProgramme } from './no-programme.tsx'
import { NomineeEntry } from './nominee-entry.tsx'

const page = getRouteApi('/$pemda/office/usulan/desa/$desa/orang')

/** One person on behalf of a desa, copied from its signed paper; or one of its rows, mended. */
export function NomineePage() {
  const words = useOfficeText().nomination.one
  const { desa } = page.useParams()
  const { baris } = page.useSearch()
  const grant = useGrant()
  const programme = useProgramme()
  const areaName = useAreaNames()
  const isMending = baris !== undefined
  return (
    <>
      <PageHead
        title={isMending ? words.mendTitle : words.title}
        lead={isMending ? words.mendLead : words.lead(areaName(desa))}
      />
      {!takesInLists(grant) ? (
        <Forbidden />
      ) : programme === undefined ? (
        <NoProgramme />
      ) : isMending ? (
        <Opened key={baris} rowId={baris} programmeId={programme.id} />
      ) : (
        <NomineeEntry programmeId={programme.id} area={desa} />
      )}
    </>
  )
}

function Opened({ rowId, programmeId }: { readonly rowId: string; readonly programmeId: string }) {
  const { desa } = page.useParams()
  const asked = useQuery(openedRowQuery(useGrant(), rowId))
  const ask = () => void asked.refetch()
  if (asked.isError)
    return <NumbersFault thrown={asked.error} onOpened={ask} onLeave={() => history.back()} onRetry={ask} />
  if (asked.data === undefined) return <LoadingRows columns={2} />
  return (
    <>
      <Wrong opened={asked.data} />
      <NomineeEntry programmeId={programmeId} area={desa} opened={asked.data} />
    </>
  )
}

function Wrong({ opened: { faults } }: { readonly opened: WrittenAnswer }) {
  const { language } = useLanguage()
  const words = useOfficeText().nomination.one
  if (faults.length === 0) return null
  return (
    <Notice tone="wait" title={words.wrong}>
      <ul>
        {faults.map(({ field, refusal }) => (
          <li key={`${field} ${refusal.code}`}>{sayRefusal(refusal, language)}</li>
        ))}
      </ul>
    </Notice>
  )
}
