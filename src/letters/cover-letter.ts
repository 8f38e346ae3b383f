import { groupDigits } from '#values/digit-groups.ts'
import type { Refusal } from '#values/refusal.ts'
import { type TemplateValues, fillTemplate } from './fill-template.ts'
import { type Letterhead, letterheadValues } from './letterhead.ts'
import type { FillMark } from './marked.ts'
import type { LetterKind } from './paper-kind.ts'
import { type Template, defaultTemplate } from './template.ts'
import { copiesText, countInWords, signatureValues } from './paper-texts.ts'
import { printedCode } from './rules/authenticity-code.ts'
import { type Signatory, signatureBlock } from './rules/signatory.ts'

/** A file as it lies beside the letter; `digest` is the SHA-256 of its bytes. */
type SentFile = { readonly name: string; readonly people: number; readonly digest: string }

/**
 * What the letter tells the branch about the files it goes with: enough to see that nothing is missing and nothing was
 * changed on the way. Number and date stay open. `taken` is what the mark in the files says.
 */
export type CoverLetterFields = {
  readonly region: string
  readonly agency: string
  readonly letterhead: Letterhead
  readonly to: string
  readonly programme: string
  readonly files: readonly SentFile[]
  readonly decree: string
  readonly agreement: string
  readonly code: string
  readonly taken: { readonly by: string; readonly at: string }
  readonly signatory: Signatory
  readonly copies: readonly string[]
  readonly mark: FillMark
}

/** Writes the cover letter of an enrolment file as DOCX. */
export const writeCoverLetter = async (
  kind: LetterKind,
  fields: CoverLetterFields,
  template?: Template,
): Promise<Uint8Array | Refusal> =>
  fillTemplate(kind, template ?? (await defaultTemplate(kind)), coverLetterValues(fields), fields)

export function coverLetterValues(fields: CoverLetterFields): TemplateValues {
  const { files } = fields
  return {
    daerah: fields.region,
    perangkat_daerah: fields.agency,
    ...letterheadValues(fields.letterhead),
    kepada: fields.to,
    program: fields.programme,
    berkas: files.map(({ name, people, digest }, index) => ({
      nomor: `${index + 1}.`,
      nama: name,
      sidik: printedCode(digest),
      orang: groupDigits(people),
      keterangan: `Bagian ${index + 1} dari ${files.length}`,
    })),
    jumlah_orang: countInWords(files.reduce((sum, { people }) => sum + people, 0)),
    keputusan: fields.decree,
    pks: fields.agreement,
    kode_keaslian: printedCode(fields.code),
    pengambil: fields.taken.by,
    waktu: fields.taken.at,
    tembusan: copiesText(fields.copies),
    ...signatureValues(signatureBlock(fields.signatory)),
  }
}
