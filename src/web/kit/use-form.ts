import { type FormEvent, useState } from 'react'
import type { FieldFault } from './error-summary.tsx'

/** What the parts of a form are given. */
export type FormPart<Value> = {
  readonly value: Value
  readonly set: (change: Partial<Value>) => void
  /** The sentence at a field, once the form was sent for the first time. */
  readonly faultAt: (field: keyof Value & string) => string | undefined
}

/** State of a form: nothing is called wrong before the first try, afterwards every change is judged at once. */
export function useForm<Value>(initial: Value, judge: (value: Value) => readonly FieldFault[]) {
  const [value, setValue] = useState(initial)
  const [attempt, setAttempt] = useState(0)
  const faults = attempt === 0 ? [] : judge(value)
  const part: FormPart<Value> = {
    value,
    set: (change) => setValue((old) => ({ ...old, ...change })),
    faultAt: (field) => faults.find((fault) => fault.field === field)?.text,
  }
  const submit = (send: (value: Value) => void) => (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (judge(value).length === 0) send(value)
  }
  return { part, faults, attempt, submit }
}
