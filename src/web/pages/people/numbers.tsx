import type { PersonView } from '#people/contract.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { revealNumbers } from '../../api/people.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { opensNumbers } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { FactList } from './fact-list.tsx'
import { HiddenSoon } from './hidden-soon.tsx'
import { ReasonForm } from './reason-form.tsx'

/** Seconds for which whole numbers stand on a screen that others can see. */
const shownFor = 60

/** The numbers, masked; whole for a stated reason, for a minute. */
export function Numbers({ person }: { readonly person: PersonView }) {
  const words = useOfficeText().people
  const grant = useGrant()
  const opens = opensNumbers(grant)
  const [asking, setAsking] = useState(false)
  const revealing = useAct(
    (input: { id: string; reason: string }, key) => revealNumbers(grant, input, key),
    () => setAsking(false),
  )
  const { nik, kk, phone } = revealing.data ?? person
  return (
    <div className="stack">
      <div className="numbers">
        <FactList
          facts={[
            { name: words.facts.nik, value: nik },
            { name: words.facts.kk, value: kk },
            { name: words.facts.phone, value: phone },
          ]}
        />
      </div>
      <output className="unseen">{revealing.isSuccess ? words.revealed(shownFor) : ''}</output>
      {revealing.isSuccess ? (
        <HiddenSoon seconds={shownFor} onOver={revealing.reset} />
      ) : opens ? (
        <div className="row">
          <Button variant="default" onClick={() => setAsking(true)}>
            {words.reveal}
          </Button>
        </div>
      ) : null}
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.reveal}>
        <ReasonForm onReason={(reason) => revealing.mutate({ id: person.id, reason })} waiting={revealing.isPending} />
        {revealing.isError ? <FaultNotice thrown={revealing.error} /> : null}
      </Dialog>
    </div>
  )
}
