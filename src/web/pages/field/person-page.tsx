import { Button } from '@mantine/core'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useText } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { blankPerson, faultsOf, type PersonForm } from './person-form.ts'
import { StatementFields, WorkFields } from './work-fields.tsx'
import './person.css'

type Props = { readonly save?: (person: PersonForm) => void }

/** One person, typed on a phone: the card's facts first, the work second, the worker's own statement last. */
export function PersonPage({ save }: Props) {
  const text = useText()
  const words = text.field.form
  const { part, faults, attempt, submit } = useForm(blankPerson, (person) => faultsOf(person, text))
  return (
    <FieldPage
      here={0}
      title={words.title}
      act={
        <Button type="submit" form="person" fullWidth>
          {words.save}
        </Button>
      }
    >
      <form id="person" className="person" onSubmit={submit((person) => save?.(person))} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        <IdentityFields {...part} />
        <WorkFields {...part} />
        <StatementFields {...part} />
      </form>
    </FieldPage>
  )
}
