import { type Refusal } from '#values/refusal.ts'
import { formatRupiah } from '#values/rupiah.ts'
import { terbilang } from '#values/terbilang.ts'
import { type TemplateValues, fillTemplate } from './fill-template.ts'
import type { FillMark } from './marked.ts'
import type { LetterKind } from './paper-kind.ts'
import { type Template, defaultTemplate } from './template.ts'
import {
  type Contribution,
  type PemdaNames,
  blank,
  checkContribution,
  countInWords,
  labelledRows,
  numberedRows,
  periodText,
  ratesText,
  signatureValues,
} from './paper-texts.ts'
import { printedCode } from './rules/authenticity-code.ts'
import { type Signatory, signatureBlock } from './rules/signatory.ts'

/** By which paper a replacement is made after the decree is signed; the decree itself must allow the last two. */
type ReplacementInstrument = 'amending-decree' | 'agency-decree' | 'replacement-record'

/** A budget line as the decree names it. `documentNumber` is that of the DPA, null while none is usable. */
type DecreeFund = {
  readonly name: string
  readonly budgetYear: number
  readonly documentNumber: string | null
}

/**
 * What a decree of recipients says. Number and date are not among the fields: they are written after the
 * signature, by the office that keeps the register. `code` is the kode keaslian of the locked list that both
 * annexes print.
 */
export type DecreeFields = {
  readonly pemda: PemdaNames
  readonly subject: string
  readonly schemes: string
  readonly definition: string
  readonly criteria: readonly string[]
  readonly legalBases: readonly string[]
  readonly considered: readonly string[]
  readonly contribution: Contribution
  readonly reserve: number
  readonly funds: readonly DecreeFund[]
  readonly branch: string
  readonly leadAgency: string
  readonly leadAgencyHead: string
  readonly replacement: ReplacementInstrument
  readonly code: string
  readonly signatory: Signatory
  readonly mark: FillMark
  readonly copies: readonly string[]
}

/**
 * Writes the draft decree as DOCX, into the Pemda's own template or into the one that comes with the product.
 * Refused when the sums disagree, a required field is empty or the template does not fit.
 */
export async function writeDecree(
  kind: LetterKind,
  fields: DecreeFields,
  template?: Template,
): Promise<Uint8Array | Refusal> {
  return (
    checkContribution(fields.contribution) ??
    fillTemplate(kind, template ?? (await defaultTemplate(kind)), decreeValues(fields), { mark: fields.mark })
  )
}

/** The fields under the names the template uses; those names are Indonesian because officials edit templates. */
export function decreeValues(fields: DecreeFields): TemplateValues {
  const { pemda, contribution } = fields
  return {
    kepala_daerah: pemda.headOfRegion,
    kepala_daerah_singkat: pemda.headOfRegionShort,
    daerah: pemda.region,
    provinsi: pemda.province,
    ibu_kota: pemda.capital,
    tentang: fields.subject,
    program: fields.schemes,
    definisi: fields.definition,
    syarat: fields.criteria.map((teks, index) => ({ huruf: `${String.fromCodePoint(97 + index)}.`, teks })),
    mengingat: labelledRows('Mengingat', fields.legalBases),
    memperhatikan: labelledRows('Memperhatikan', fields.considered),
    jumlah_penerima: countInWords(contribution.people),
    cadangan: fields.reserve > 0 ? [{ jumlah: countInWords(fields.reserve) }] : [],
    tanpa_cadangan: fields.reserve > 0 ? [] : [{}],
    iuran: ratesText(contribution.rates),
    masa: periodText(contribution.rates),
    jumlah_iuran: formatRupiah(contribution.total),
    terbilang: terbilang(contribution.total),
    dana: fundsText(fields.funds),
    cabang: fields.branch,
    perangkat_daerah: fields.leadAgency,
    kepala_perangkat_daerah: fields.leadAgencyHead,
    penggantian: replacementText(fields),
    kode_keaslian: printedCode(fields.code),
    tembusan: numberedRows(fields.copies),
    ...signatureValues(signatureBlock(fields.signatory)),
  }
}

function fundsText(funds: readonly DecreeFund[]): string {
  return funds
    .map(({ name, budgetYear, documentNumber }) => {
      return `${name} Tahun Anggaran ${budgetYear}, DPA Nomor ${documentNumber ?? blank}`
    })
    .join('; dan ')
}

function replacementText({ replacement, pemda, leadAgencyHead }: DecreeFields): string {
  const decree = `Keputusan ${pemda.headOfRegionShort}`
  const texts: Record<ReplacementInstrument, string> = {
    'amending-decree': `${decree} tentang perubahan atas ${decree} ini`,
    'agency-decree': `Keputusan ${leadAgencyHead}`,
    'replacement-record': `berita acara penggantian yang ditandatangani ${leadAgencyHead}`,
  }
  return texts[replacement]
}
