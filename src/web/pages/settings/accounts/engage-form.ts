import type { EngageInput } from '#access/contract.ts'
import type { Role } from '#access/roles.ts'
import type { Language } from '#values/language.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import { today } from '../../../kit/today.ts'
import type { OfficeText } from '../../../text/office-id.ts'
import { type Area, areasFor } from './role-areas.ts'

/** An account and its duty as typed; the last day is text until it is read. */
export type Engagement = Omit<EngageInput, 'until'> & { readonly until: string }

export const blankEngagement = (areas: readonly Area[]): Engagement => ({
  name: '',
  username: '',
  password: '',
  ...dutyOf('lead-agency-officer', areas),
  until: '',
  letter: '',
})

/** Where a role can be given for one area only, that area is chosen. */
export function dutyOf(role: Role, areas: readonly Area[]): Pick<Engagement, 'role' | 'area'> {
  const [only, second] = areasFor(role, areas)
  return { role, area: only !== undefined && second === undefined ? only.value : '' }
}

type Words = OfficeText['settings']['accounts']

export function faultsOfEngagement(form: Engagement, words: Words, language: Language): FieldFault[] {
  const until = form.until === '' ? undefined : readWrittenDate(form.until, today())
  const faults: readonly (FieldFault | false)[] = [
    form.name.trim() === '' && { field: 'name', text: words.needName },
    form.username.trim().length < 3 && { field: 'username', text: words.needUsername },
    form.password.length < 10 && { field: 'password', text: words.needPassword },
    form.area === '' && { field: 'area', text: words.needArea },
    isRefusal(until) && { field: 'until', text: sentenceOf(until, language) },
    form.letter.trim() === '' && { field: 'letter', text: words.needLetter },
  ]
  return faults.filter((fault) => fault !== false)
}

/** Only for a form without faults. */
export function engagementOf(form: Engagement): EngageInput {
  const until = readWrittenDate(form.until, today())
  return { ...form, username: form.username.trim().toLowerCase(), until: isRefusal(until) ? null : until }
}
