import { sacrifices, type Sacrifice } from '#access/small-office/rules/layout.ts'
import { useQuery } from '@tanstack/react-query'
import { smallOfficeQuery } from '../../../api/small-office.ts'
import { Notice } from '../../../kit/notice.tsx'
import { useMoment } from '../../../kit/use-moment.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

/** What an office of three gives up, said before and after. */
export function GivenUp({ what = sacrifices }: { readonly what?: readonly Sacrifice[] }) {
  const { smallOffice } = useOfficeText()
  return (
    <ul className="small-office__list">
      {what.map((one) => (
        <li key={one}>{smallOffice.givesUp[one]}</li>
      ))}
    </ul>
  )
}

/** On the page of accounts and on that of the trail: that this is an office of three, and what that means. */
export function SmallOfficeNotice() {
  const { smallOffice } = useOfficeText()
  const moment = useMoment()
  const { data } = useQuery(smallOfficeQuery(useGrant()))
  const office = data?.office
  if (!office) return null
  const { head, officer, second, letter, at, by } = office
  return (
    <Notice tone="wait" title={smallOffice.laidOut(moment(at), by, letter)}>
      <div className="stack">
        <p>{smallOffice.people(head, officer, second)}</p>
        <p>{smallOffice.givesUpTitle}:</p>
        <GivenUp what={office.givesUp} />
      </div>
    </Notice>
  )
}
