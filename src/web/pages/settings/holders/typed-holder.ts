import { capacity, type HolderInput } from '#letters/contract.ts'
import { type OfficeCode, officeCodes, offices } from '#letters/rules/offices.ts'
import type { Language } from '#values/language.ts'
import { areaLevel, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import type { OfficeText } from '../../../text/office-id.ts'
import { dayFault } from '../accounts/engage-form.ts'
import { dayIn } from '../../../kit/day-in.ts'

/** A holder as typed; days in words, nothing chosen is empty. */
export type TypedHolder = Omit<HolderInput, 'office' | 'until'> & {
  readonly office: OfficeCode
  readonly until: string
}

export const capacities = capacity.options

/** The reader's own area and its first office, if it has one. */
export function blankHolder(area: string): TypedHolder {
  const read = parseAreaCode(area)
  const level = isRefusal(read) ? 'kabupaten' : areaLevel(read)
  const own = officeCodes.find((code) => offices[code].level === level)
  const office = level === 'kabupaten' ? 'kepala-dinas' : (own ?? 'camat')
  return { area, office, name: '', capacity: 'definitif', rank: '', nip: '', from: '', until: '', letter: '' }
}

export function faultsOfHolder(typed: TypedHolder, words: OfficeText['holders'], language: Language): FieldFault[] {
  const faults: readonly (FieldFault | undefined | false)[] = [
    typed.area === '' && { field: 'area', text: words.needArea },
    typed.name.trim() === '' && { field: 'name', text: words.needName },
    !/^(\d{18})?$/.test(bare(typed.nip)) && { field: 'nip', text: words.badNip },
    typed.from === '' ? { field: 'from', text: words.needFrom } : dayFault('from', typed.from, language),
    dayFault('until', typed.until, language),
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

const bare = (nip: string): string => nip.replaceAll(/\s/g, '')

/** Only for a form without faults. */
export const holderOf = (typed: TypedHolder): HolderInput => ({
  ...typed,
  nip: bare(typed.nip),
  from: dayIn(typed.from) ?? '',
  until: dayIn(typed.until),
})
