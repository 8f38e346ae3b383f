import type { EngageInput } from '#access/contract.ts'
import type { Role } from '#access/roles.ts'
import type { Language } from '#values/language.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import { dayIn } from '../../../kit/day-in.ts'
import { today } from '../../../kit/today.ts'
import type { OfficeText } from '../../../text/office-id.ts'
import { type Area, areasFor } from './role-areas.ts'

/** A duty as typed; the last day is text until it is read. */
export type TypedDuty = Pick<EngageInput, 'role' | 'area' | 'letter'> & { readonly until: string }

/** An account and its duty as typed. */
export type Engagement = Omit<EngageInput, 'until'> & TypedDuty

export const blankEngagement = (areas: readonly Area[]): Engagement => ({
  name: '',
  username: '',
  ...dutyOf('lead-agency-officer', areas),
  until: '',
  letter: '',
})

/** Where a role can be given for one area only, that area is chosen. */
export function dutyOf(role: Role, areas: readonly Area[]): Pick<TypedDuty, 'role' | 'area'> {
  const [only, second] = areasFor(role, areas)
  return { role, area: only !== undefined && second === undefined ? only.value : '' }
}

type Words = OfficeText['settings']['accounts']

export function faultsOfEngagement(form: Engagement, words: Words, language: Language): FieldFault[] {
  const faults: readonly (FieldFault | false)[] = [
    form.name.trim() === '' && { field: 'name', text: words.needName },
    form.username.trim().length < 3 && { field: 'username', text: words.needUsername },
  ]
  return [...faults.filter((fault) => fault !== false), ...faultsOfDuty(form, words, language)]
}

export function faultsOfDuty(form: TypedDuty, words: Words, language: Language): FieldFault[] {
  const faults: readonly (FieldFault | undefined | false)[] = [
    form.area === '' && { field: 'area', text: words.needArea },
    dayFault('until', form.until, language),
    form.letter.trim() === '' && { field: 'letter', text: words.needLetter },
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

/** An empty day is left open. */
export function dayFault(field: string, typed: string, language: Language): FieldFault | undefined {
  const day = typed === '' ? undefined : readWrittenDate(typed, today())
  return isRefusal(day) ? { field, text: sentenceOf(day, language) } : undefined
}

/** Only for a form without faults. */
export function engagementOf(form: Engagement): EngageInput {
  return { ...form, username: form.username.trim().toLowerCase(), until: dayIn(form.until) }
}
