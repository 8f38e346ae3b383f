import { useQuery } from '@tanstack/react-query'
import { firstTimeQuery } from '../../api/enrolment.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { readsVerification } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** How many enter BPJS for the first time with this programme; silent where no list of the branch can say. */
export function FirstTime({ programmeId }: { readonly programmeId: string }) {
  const words = useOfficeText().enrolment
  const dayName = useDayName()
  const grant = useGrant()
  const isReader = ['lead-agency-officer', 'lead-agency-head', 'auditor'].includes(grant.role)
  const asked = useQuery({ ...firstTimeQuery(grant, programmeId), enabled: isReader && readsVerification(grant) })
  return asked.data?.rows.map(({ dataDate, sent, first }) => (
    <p key={dataDate}>{words.firstTime(first, sent, dayName(dataDate))}</p>
  ))
}
