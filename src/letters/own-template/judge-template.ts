import { refuse, isRefusal, type Refusal } from '#values/refusal.ts'
import type { TemplateReport } from '../contract/templates.ts'
import { readFields } from '../fill-template.ts'
import type { LetterKind } from '../paper-kind.ts'
import { nearestField } from '../rules/nearest-field.ts'
import { detachTemplate } from './detach.ts'
import { findDanger } from './find-dangers.ts'
import { openDocx } from './open-docx.ts'
import { marksIn, type Mark } from './where-marks-stand.ts'

/** What was found in a template somebody sent, and the bytes to keep of it. */
export type Judged = {
  readonly bytes: Uint8Array
  readonly report: Omit<TemplateReport, 'fileDigest'>
}

/**
 * Judges a template before anything is made of it. What endangers whoever opens a letter is refused; what the writer can
 * mend in Word is told with the place where it stands.
 */
export async function judgeTemplate(kind: LetterKind, bytes: Uint8Array, name: string): Promise<Judged | Refusal> {
  const parts = await openDocx(bytes, name)
  if (isRefusal(parts)) return parts
  const danger = findDanger(parts, name)
  if (danger) return danger
  const found = await readFields({ ...kind, template: name }, bytes)
  if (isRefusal(found)) return found
  const marks = marksIn(parts)
  const beneath = marks.filter(({ part }) => part === 'note')
  const lost = marks.filter((mark) => found.unknown.has(mark.name) || beneath.includes(mark))
  if (lost.length === 0 && found.unknown.size > 0) return refuse('template-unreadable', { template: name })
  const detached = await detachTemplate(bytes, parts)
  return {
    bytes: detached ?? bytes,
    report: {
      fileName: name,
      unknown: lost.map((mark) => placed(kind, mark)),
      missing: kind.fields.filter(({ name: field, optional }) => !optional && !found.used.has(field)).map(told),
      unused: kind.fields.filter(({ name: field, optional }) => optional && !found.used.has(field)).map(told),
      detached: detached !== undefined,
    },
  }
}

const told = ({ name, about }: LetterKind['fields'][number]) => ({ name, about })

/** Below the text nothing is filled, so a known field there is as lost as an unknown one. */
function placed({ fields }: LetterKind, mark: Mark): TemplateReport['unknown'][number] {
  const names = fields.flatMap(({ name, rows = [] }) => [name, ...rows])
  return { ...mark, nearest: mark.part === 'note' ? null : nearestField(mark.name, names) }
}

/** Whether it may be put in place. */
export const isFit = ({ unknown, missing }: Pick<TemplateReport, 'unknown' | 'missing'>): boolean =>
  unknown.length === 0 && missing.length === 0
