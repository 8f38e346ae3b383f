import type { ProgrammeInput } from '#programme/contract.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { today } from '../../kit/today.ts'
import type { OfficeText } from '../../text/office-id.ts'

type Typed = 'year' | 'nominationsUntil' | 'schemes'

/** The programme as typed: years and days are text until they are read. */
export type ProgrammeForm = Omit<ProgrammeInput, Typed> & {
  readonly year: string
  readonly nominationsUntil: string
  readonly JKK: boolean
  readonly JKM: boolean
  readonly JHT: boolean
}

/** The part of it that is often signed later. */
export type PapersForm = Pick<ProgrammeForm, 'legalBasis' | 'pksNumber' | 'nominationsUntil'>

export const schemes = ['JKK', 'JKM', 'JHT'] as const

/** What most programmes are: this year, all its months, accident and death. */
export function blankProgramme(): ProgrammeForm {
  const year = today().slice(0, 4)
  return {
    name: '',
    year,
    firstMonth: `${year}-01`,
    lastMonth: `${year}-12`,
    JKK: true,
    JKM: true,
    JHT: false,
    segment: 'poor-targeted',
    leadAgency: '',
    welfareAgency: '',
    branch: '',
    definition: '',
    legalBasis: '',
    pksNumber: '',
    nominationsUntil: '',
  }
}

type Say = (refusal: Refusal) => string

export function faultsOfProgramme(form: ProgrammeForm, { programme }: OfficeText, say: Say): FieldFault[] {
  const words = programme.form
  const need = (field: keyof ProgrammeForm, label: string) =>
    String(form[field]).trim() === '' ? [{ field, text: words.need(label) }] : []
  const until = form.nominationsUntil === '' ? undefined : readWrittenDate(form.nominationsUntil, today())
  return [
    ...need('name', words.name),
    ...(/^\d{4}$/.test(form.year) ? [] : [{ field: 'year', text: words.need(words.year) }]),
    ...(form.lastMonth < form.firstMonth ? [{ field: 'lastMonth', text: words.crossed }] : []),
    ...(schemes.some((scheme) => form[scheme]) ? [] : [{ field: 'JKK', text: words.needScheme }]),
    ...need('leadAgency', words.lead),
    ...need('welfareAgency', words.welfare),
    ...need('branch', words.branch),
    ...need('definition', words.definition),
    ...(isRefusal(until) ? [{ field: 'nominationsUntil', text: say(until) }] : []),
  ]
}

/** Only for a form without faults. */
export function programmeOf({ JKK, JKM, JHT, year, nominationsUntil, ...form }: ProgrammeForm): ProgrammeInput {
  const ticked = { JKK, JKM, JHT }
  const until = readWrittenDate(nominationsUntil, today())
  return {
    ...form,
    year: Number(year),
    schemes: schemes.filter((scheme) => ticked[scheme]),
    nominationsUntil: isRefusal(until) ? null : until,
  }
}
