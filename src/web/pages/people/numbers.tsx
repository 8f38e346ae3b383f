import type { PersonView } from '#people/contract.ts'
import { Button } from '@mantine/core'
import { revealNumbers } from '../../api/people.ts'
import { useAct } from '../../api/use-act.ts'
import { opensNumbers } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { NumbersFault } from '../numbers/numbers-fault.tsx'
import { FactList } from './fact-list.tsx'
import { HiddenSoon } from './hidden-soon.tsx'

/** Seconds for which whole numbers stand on a screen that others can see. */
const shownFor = 60

/** The numbers, masked; whole for a stated purpose, for a minute. */
export function Numbers({ person }: { readonly person: PersonView }) {
  const words = useOfficeText().people
  const grant = useGrant()
  const opens = opensNumbers(grant)
  const revealing = useAct((id: string, key) => revealNumbers(grant, id, key))
  const reveal = () => revealing.mutate(person.id)
  const { nik, kk, phone, address } = revealing.data ?? person
  return (
    <div className="stack">
      <div className="numbers">
        <FactList
          facts={[
            { name: words.facts.nik, value: nik },
            { name: words.facts.kk, value: kk },
            { name: words.facts.phone, value: phone },
            { name: words.facts.address, value: address },
          ]}
        />
      </div>
      <output className="unseen">{revealing.isSuccess ? words.revealed(shownFor) : ''}</output>
      {revealing.isSuccess ? (
        <HiddenSoon seconds={shownFor} onOver={revealing.reset} />
      ) : opens ? (
        <div className="row">
          <Button variant="default" loading={revealing.isPending} onClick={reveal}>
            {words.reveal}
          </Button>
        </div>
      ) : null}
      {revealing.isError ? <NumbersFault thrown={revealing.error} onOpened={reveal} onLeave={revealing.reset} /> : null}
    </div>
  )
}
