import type { GrantRow, HandOverInput } from '#access/contract.ts'
import type { Language } from '#values/language.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import type { OfficeText } from '../../../text/office-id.ts'
import { dayFault } from './engage-form.ts'

/** A hand-over as typed; without a chosen account the successor is somebody new. */
export type TypedHandOver = {
  readonly to: string
  readonly name: string
  readonly username: string
  /** Called apart from the fields of the form above it on the same page. */
  readonly newLetter: string
  readonly newUntil: string
}
export const blankHandOver: TypedHandOver = { to: '', name: '', username: '', newLetter: '', newUntil: '' }

export function faultsOfHandOver(
  typed: TypedHandOver,
  words: OfficeText['settings']['accounts'],
  language: Language,
): FieldFault[] {
  const isNew = typed.to === ''
  const faults: readonly (FieldFault | undefined | false)[] = [
    isNew && typed.name.trim() === '' && { field: 'name', text: words.needName },
    isNew && typed.username.trim().length < 3 && { field: 'username', text: words.needUsername },
    typed.newLetter.trim() === '' && { field: 'newLetter', text: words.needLetter },
    dayFault('newUntil', typed.newUntil, language),
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

/** Only for a form without faults: to whom, and what he is called. */
export function successorIn(
  { to, name, username }: TypedHandOver,
  all: readonly GrantRow[],
): { readonly to: HandOverInput['to']; readonly name: string } {
  if (to === '') return { to: { name: name.trim(), username: username.trim().toLowerCase() }, name: name.trim() }
  return { to: { accountId: to }, name: all.find(({ accountId }) => accountId === to)?.name ?? '' }
}
