import * as z from 'zod/mini'
import { dayText } from '#access/contract/day-text.ts'
import { officeCodes } from './rules/offices.ts'

const id = z.uuid()
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const areaCode = z.string().check(z.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))

export const capacity = z.enum(['definitif', 'Pj.', 'Plt.', 'Plh.'])
const sentence = z.object({ id: z.string(), en: z.string() })

/** What a paper is about; the steps give each its ground. Where one subject has papers in each kecamatan: which. */
export const subject = z.object({
  about: z.string().check(z.regex(/^[a-z-]{3,40}$/)),
  subject: id,
  area: z.optional(areaCode),
})
export const paperId = z.object({ paperId: id })
export const draftInput = z.extend(subject, { kind: z.string().check(z.regex(/^[a-z-]{3,60}$/)) })
export const draftAnswer = z.object({ paperId: id })

export const initialInput = z.extend(paperId, {
  office: z.enum(officeCodes),
  on: dayText,
  /** Needed only where nobody is recorded for the office on that day. */
  name: z.prefault(z.string().check(z.trim(), z.maxLength(120)), ''),
})
export const signInput = z.extend(paperId, {
  signedOn: dayText,
  /** Needed only where nobody is recorded for the office on that day. */
  name: z.prefault(z.string().check(z.trim(), z.maxLength(120)), ''),
  /** Number and date of the register, if the kind carries any; they may also follow later. */
  number: z.prefault(z.string().check(z.trim(), z.maxLength(80)), ''),
  date: z.prefault(z.nullable(dayText), null),
  /** That another paper of the kind has this number in the same year was read, and it is so. */
  sameNumber: z.prefault(z.boolean(), false),
})
export const fileInput = z.extend(paperId, {
  fileDigest: digest,
  /** Read off the sheet: the whole code or its last four characters. */
  code: z.string().check(z.trim(), z.minLength(4), z.maxLength(40)),
})
export const paperAnswer = z.object({ paperId: id, state: z.string() })
export const scanAnswer = z.object({ digest, name: z.string(), bytes: z.int() })

export const paperRow = z.object({
  kind: z.string(),
  title: sentence,
  /** Nothing was drafted yet: all below is empty. */
  paperId: z.nullable(id),
  state: z.nullable(z.enum(['konsep', 'diparaf', 'ditandatangani', 'berkas diterima'])),
  /** The data changed after it was drafted. */
  outOfDate: z.boolean(),
  /** Another template is in use than the one it was drafted with. */
  templateChanged: z.boolean(),
  code: z.string(),
  isNumbered: z.boolean(),
  /** The list is complete without it. */
  isOptional: z.boolean(),
  number: z.nullable(z.string()),
  date: z.nullable(z.string()),
  signedBy: z.nullable(z.string()),
  signedOn: z.nullable(z.string()),
  fileDigest: z.nullable(digest),
  /** The offices that initial it before it is signed; empty name and day: not yet. */
  initials: z.array(
    z.object({
      office: z.enum(officeCodes),
      title: z.string(),
      name: z.nullable(z.string()),
      on: z.nullable(z.string()),
    }),
  ),
  /** Who would sign it today; empty while nobody is recorded. */
  signatory: z.object({ title: z.string(), name: z.string() }),
  /** Kinds that must be filed before it. */
  waitsFor: z.array(sentence),
  /** To whom copies of it go; null where nobody gets any of this kind. */
  copies: z.nullable(z.array(z.string())),
  /** Whether the reader's duty is to draft, sign and file it. */
  isMine: z.boolean(),
})
export const paperList = z.object({ rows: z.array(paperRow), missing: z.int() })

export const holderRow = z.object({
  holderId: id,
  area: z.string(),
  areaName: z.string(),
  office: z.string(),
  title: z.string(),
  name: z.string(),
  capacity,
  rank: z.nullable(z.string()),
  nip: z.nullable(z.string()),
  from: z.string(),
  until: z.nullable(z.string()),
  letter: z.string(),
})
export const holderList = z.object({ rows: z.array(holderRow) })
export const holdersInput = z.object({ area: z.optional(areaCode) })
export const holderInput = z.object({
  area: areaCode,
  office: z.enum(officeCodes),
  name: words(120),
  capacity,
  rank: z.prefault(z.string().check(z.trim(), z.maxLength(80)), ''),
  nip: z.prefault(z.string().check(z.trim(), z.regex(/^(\d{18})?$/)), ''),
  from: dayText,
  until: z.prefault(z.nullable(dayText), null),
  letter: z.prefault(z.string().check(z.trim(), z.maxLength(200)), ''),
})
/** `until`: given, or the day before the next holder. */
export const holderAnswer = z.object({ holderId: id, until: z.nullable(z.string()) })

export type PaperSubject = z.output<typeof subject>
export type PaperRow = z.output<typeof paperRow>
export type PaperList = z.output<typeof paperList>
export type InitialInput = z.output<typeof initialInput>
export type SignInput = z.output<typeof signInput>
export type FileInput = z.output<typeof fileInput>
export type HolderInput = z.output<typeof holderInput>
export type HolderRow = z.output<typeof holderRow>
