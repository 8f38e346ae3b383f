import type { DecreeList } from '#selection/contract.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { FactList } from '../people/fact-list.tsx'

const order = ['locked', 'submitted', 'signed', 'numbered'] as const

/** Where the list stands, with the day of each step, and the code that ties the paper to it. */
export function ListLife({ list }: { readonly list: DecreeList }) {
  const words = useOfficeText().selection.list
  const dayName = useDayName()
  const moment = useMoment()
  const days: Record<(typeof order)[number], string | undefined> = {
    locked: dayName(list.lockedOn),
    submitted: list.submittedAt === null ? undefined : moment(list.submittedAt),
    signed: list.signedOn === null ? undefined : dayName(list.signedOn),
    numbered: list.decree === null ? undefined : list.decree.number,
  }
  const steps = order.map((state) => ({ name: words.states[state], note: days[state] }))
  return (
    <>
      <StepsHeader label={words.title} steps={steps} here={order.findIndex((state) => state === list.state)} />
      {list.decree === null ? null : (
        <FactList
          facts={[
            { name: words.decree, value: words.decreeOf(list.decree.number, dayName(list.decree.date)) },
            { name: words.decreeTitle, value: list.decree.title },
            { name: words.signatory, value: list.decree.signatory },
          ]}
        />
      )}
      <p className="list-panel__code">
        <span className="soft">{words.code}: </span>
        <span className="digits">{printedCode(list.code)}</span>
      </p>
    </>
  )
}
