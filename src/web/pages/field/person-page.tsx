import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { useLanguage } from '../../text/use-text.ts'
import { FieldPage } from './field-page.tsx'
import { blankPerson, faultsOf, type FormPart, type PersonForm } from './person-form.ts'
import { IdentityFields } from './identity-fields.tsx'
import { StatementFields, WorkFields } from './work-fields.tsx'
import './person.css'

type Props = { readonly save?: (person: PersonForm) => void }

/** One person, typed on a phone: the card's facts first, the work second, the worker's own statement last. */
export function PersonPage({ save }: Props) {
  const { text, language } = useLanguage()
  const words = text.field.form
  const [person, setPerson] = useState(blankPerson)
  const [attempt, setAttempt] = useState(0)
  const faults = attempt === 0 ? [] : faultsOf(person, text, language)
  const part: FormPart = {
    person,
    set: (change) => setPerson((old) => ({ ...old, ...change })),
    faultAt: (field) => faults.find((fault) => fault.field === field)?.text,
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (faultsOf(person, text, language).length === 0) save?.(person)
  }
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
      <form id="person" className="person" onSubmit={send} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        <IdentityFields {...part} />
        <WorkFields {...part} />
        <StatementFields {...part} />
      </form>
    </FieldPage>
  )
}
