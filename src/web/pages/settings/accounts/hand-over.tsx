import type { EngageAnswer, EngageInput } from '#access/contract.ts'
import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMoment } from '../../../kit/use-moment.ts'
import { LinkButton } from '../../../kit/link-button.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'
import { DutyWaits } from './proposed-duties.tsx'
import { codeAddress } from './code-address.ts'
import { FactList } from '../../people/fact-list.tsx'
import { PrintCard } from './print-card.tsx'

const route = getRouteApi('/$pemda')

export type Invited = EngageInput & EngageAnswer

type Props = { readonly given: Invited; readonly onAnother: () => void }

/** What the new user is handed on paper: mail cannot be relied on in these offices. */
export function HandOver({ given, onAnother }: Props) {
  const text = useText()
  const words = useOfficeText().settings.accounts
  const { pemda } = route.useParams()
  const areaName = useAreaNames()
  const moment = useMoment()
  const role = text.places.roles[given.role] ?? given.role
  return (
    <div className="stack">
      <Notice tone="ok" title={words.done(given.name)} live>
        {words.doneText}
      </Notice>
      {given.proposalId === null ? null : <DutyWaits role={given.role} />}
      <div className="panel">
        <FactList
          facts={[
            { name: words.site, value: codeAddress() },
            { name: words.username, value: given.username },
            { name: words.code, value: given.code },
            { name: words.codeUntil, value: moment(given.endsAt) },
            { name: words.duty, value: text.places.roleIn(role, areaName(given.area)) },
            { name: words.letter, value: given.letter },
          ]}
        />
      </div>
      {given.role === 'desa-operator' ? <PrintCard accountId={given.accountId} /> : null}
      <div className="row no-print">
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button variant="default" onClick={onAnother}>
          {words.another}
        </Button>
        <LinkButton variant="default" link={{ to: '/$pemda/pengaturan/akun', params: { pemda } }}>
          {words.back}
        </LinkButton>
      </div>
    </div>
  )
}
